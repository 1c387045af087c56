import type { CadPoint } from '@etage/floorplan';

/** Degrees between two points on a bow that is broken into straight pieces. */
const PIECE = 10;

export interface Bow {
  readonly centre: CadPoint;
  readonly radius: number;
  /** Radians; anticlockwise when positive. */
  readonly start: number;
  readonly sweep: number;
}

const on = ({ centre, radius }: Bow, angle: number): CadPoint => ({
  x: centre.x + radius * Math.cos(angle),
  y: centre.y + radius * Math.sin(angle),
});

/** Points along the bow, both ends included. */
export function bowPoints(bow: Bow): readonly CadPoint[] {
  const pieces = Math.min(
    Math.max(Math.ceil(Math.abs(bow.sweep) / ((PIECE * Math.PI) / 180)), 1),
    36,
  );
  return Array.from({ length: pieces + 1 }, (_, i) =>
    on(bow, bow.start + (bow.sweep * i) / pieces),
  );
}

/** The bow between two vertices of a polyline; `bulge` is the tangent of a quarter of its angle (DXF, LWPOLYLINE). */
export function bowFromBulge(a: CadPoint, b: CadPoint, bulge: number): Bow {
  const sweep = 4 * Math.atan(bulge);
  const half = Math.hypot(b.x - a.x, b.y - a.y) / 2;
  const toCentre = half / Math.tan(sweep / 2);
  const chord = Math.atan2(b.y - a.y, b.x - a.x);
  const centre = {
    x: (a.x + b.x) / 2 - Math.sin(chord) * toCentre,
    y: (a.y + b.y) / 2 + Math.cos(chord) * toCentre,
  };
  const radius = Math.hypot(a.x - centre.x, a.y - centre.y);
  return { centre, radius, start: Math.atan2(a.y - centre.y, a.x - centre.x), sweep };
}

/** Whether the bow is about a quarter circle, as the swing of a door is drawn. */
export const isDoorSwing = ({ sweep }: Bow): boolean => {
  const degrees = (Math.abs(sweep) * 180) / Math.PI;
  return degrees >= 55 && degrees <= 115;
};
