import { chooseUnit, onSheet, type Drawing } from '@etage/floorplan';
import { parseString } from 'dxf';
import { BlockExpansion } from './block-expansion';
import { decodeDrawing } from './drawing-text';
import { MOST_CORNERS, TooComplex } from './entity-sink';
import { isWhole, refuseByBeginning } from './file-kind';
import { refuseTooLarge } from './file-limit';
import { refused, type Refused } from './import-fault';
import { sectionPieces } from './section-pieces';

export type DrawingRead = { readonly ok: true; readonly drawing: Drawing } | Refused;

/** Draws piece by piece; the header and the blocks come before the entities that use them. */
function readContent(text: string) {
  const expansion = new BlockExpansion();
  let insUnits: number | undefined;
  for (const piece of sectionPieces(text)) {
    const { header, blocks, entities } = parseString(piece);
    insUnits ??= header.insUnits;
    expansion.define(blocks);
    expansion.draw(entities);
  }
  return { content: expansion.content(), insUnits };
}

/** Reads a DXF file in text form. Whatever the bytes are, it answers and never throws. */
export function readDrawing(bytes: Uint8Array): DrawingRead {
  const tooLarge = refuseTooLarge(bytes.byteLength);
  if (tooLarge) return tooLarge;
  const fault = refuseByBeginning(bytes);
  if (fault) return refused(fault);
  const text = decodeDrawing(bytes);
  if (!isWhole(text)) return refused({ code: 'cut-off' });
  try {
    const { content, insUnits } = readContent(text);
    return { ok: true, drawing: onSheet(content, chooseUnit(content, insUnits)) };
  } catch (error) {
    // The parser trusts its input; a mutilated group makes it fail somewhere inside.
    return error instanceof TooComplex
      ? refused({ code: 'too-complex', limit: MOST_CORNERS })
      : refused({ code: 'damaged' });
  }
}
