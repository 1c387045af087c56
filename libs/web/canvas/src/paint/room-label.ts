import type { Box } from '@etage/floorplan';
import { pixels, type Brush } from './brush';
import { textWidth, type TextLook } from './text.paint';

export interface LabelLine extends TextLook {
  readonly text: string;
}

/** What is written in a room, and where. */
export interface RoomLabel {
  readonly lines: readonly LabelLine[];
  readonly box: Box;
}

/** Between two lines, in parts of the size of the upper one. */
const LEADING = 0.25;

/** From the top of a line to the top of the next one, in centimetres. */
export const lineHeight = (brush: Brush, { size }: LabelLine): number =>
  pixels(brush, size * (1 + LEADING));

/** In centimetres. */
export function linesSize(brush: Brush, lines: readonly LabelLine[]) {
  const widths = lines.map((line) => textWidth(brush, line.text, line));
  const height = lines.reduce((sum, line) => sum + lineHeight(brush, line), 0);
  const below = pixels(brush, (lines.at(-1)?.size ?? 0) * LEADING);
  return { width: pixels(brush, Math.max(...widths)), height: height - below };
}
