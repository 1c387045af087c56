import type { CadPoint } from '@etage/floorplan';
import type { DxfEntity } from 'dxf';

interface HatchPiece {
  readonly type?: string;
  readonly points?: readonly CadPoint[];
  readonly start?: CadPoint;
}
interface HatchBoundary {
  readonly loops?: readonly { readonly entities?: readonly HatchPiece[] }[];
}

/** Contours of a solid hatch; bows in a contour are taken as straight, patterns are no walls. */
export function solidLoops(hatch: DxfEntity): readonly (readonly CadPoint[])[] {
  if (hatch['fillType'] !== 'SOLID') return [];
  const { loops = [] } = (hatch['boundary'] ?? {}) as HatchBoundary;
  return loops
    .map(({ entities = [] }) =>
      entities.flatMap(({ points, start }) => points ?? (start ? [start] : [])),
    )
    .filter((loop) => loop.length >= 3);
}
