import type { CadPoint } from '@etage/floorplan';

/** Where a block's own coordinates end up in the drawing. */
export type Placement = (point: CadPoint) => CadPoint;

export const inPlace: Placement = (point) => point;

export interface InsertAt {
  readonly x: number;
  readonly y: number;
  readonly scaleX: number;
  readonly scaleY: number;
  /** Degrees anticlockwise. */
  readonly rotation: number;
  /** Drawn from below (extrusion direction 0, 0, -1). */
  readonly mirrored: boolean;
}

/** DXF reference, INSERT: base point to the origin, scale, turn, move, and mirror what is drawn from below. */
export function placement(base: CadPoint, at: InsertAt): Placement {
  const turn = (at.rotation * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return (point) => {
    const x = (point.x - base.x) * at.scaleX;
    const y = (point.y - base.y) * at.scaleY;
    const placed = { x: x * cos - y * sin + at.x, y: x * sin + y * cos + at.y };
    return at.mirrored ? { x: -placed.x, y: placed.y } : placed;
  };
}
