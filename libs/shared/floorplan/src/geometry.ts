import { planPoint, type PlanDesk, type PlanPoint, type PlanRoom, type Ring } from './plan';

export interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

const turns = (ring: Ring): (readonly [PlanPoint, PlanPoint])[] =>
  ring.map((p, i) => [p, ring[(i + 1) % ring.length] as PlanPoint] as const);

/** Twice the signed area in cm²; positive when the ring runs clockwise on the sheet (y grows downwards). */
const doubleArea = (ring: Ring): number =>
  turns(ring).reduce((sum, [p, q]) => sum + p.x * q.y - q.x * p.y, 0);

/** Area of a ring in square metres. */
export const ringArea = (ring: Ring): number => Math.abs(doubleArea(ring)) / 2 / 10_000;

/** Net area of a room in square metres, its holes taken off. */
export const roomArea = (room: Pick<PlanRoom, 'polygon' | 'holes'>): number =>
  ringArea(room.polygon) - (room.holes ?? []).reduce((sum, hole) => sum + ringArea(hole), 0);

/** Straight distance in centimetres. */
export const distance = (p: PlanPoint, q: PlanPoint): number => Math.hypot(p.x - q.x, p.y - q.y);

/** Centre of gravity of the ring; for a degenerate ring the mean of its points. */
export function centroid(ring: Ring): PlanPoint {
  const twice = doubleArea(ring);
  if (Math.abs(twice) < 1e-9) {
    const n = Math.max(ring.length, 1);
    return planPoint(
      ring.reduce((sum, p) => sum + p.x, 0) / n,
      ring.reduce((sum, p) => sum + p.y, 0) / n,
    );
  }
  let x = 0;
  let y = 0;
  for (const [p, q] of turns(ring)) {
    const cross = p.x * q.y - q.x * p.y;
    x += (p.x + q.x) * cross;
    y += (p.y + q.y) * cross;
  }
  return planPoint(x / (3 * twice), y / (3 * twice));
}

/** Whether the point lies inside the ring (even-odd rule); points on the edge may fall on either side. */
export const contains = (ring: Ring, point: PlanPoint): boolean =>
  turns(ring).reduce(
    (inside, [p, q]) =>
      p.y > point.y !== q.y > point.y &&
      point.x < ((q.x - p.x) * (point.y - p.y)) / (q.y - p.y) + p.x
        ? !inside
        : inside,
    false,
  );

/** Smallest upright box around the points; an empty list gives a box of size zero at the origin. */
export function boundingBox(points: Ring): Box {
  if (points.length === 0) return { minX: 0, minY: 0, maxX: 0, maxY: 0 };
  const xs = points.map((p) => p.x);
  const ys = points.map((p) => p.y);
  return {
    minX: Math.min(...xs),
    minY: Math.min(...ys),
    maxX: Math.max(...xs),
    maxY: Math.max(...ys),
  };
}

/** Turns `point` around the origin, degrees clockwise on the sheet. */
export function rotate(point: PlanPoint, degrees: number): PlanPoint {
  const radians = (degrees * Math.PI) / 180;
  const cos = Math.cos(radians);
  const sin = Math.sin(radians);
  return planPoint(point.x * cos - point.y * sin, point.x * sin + point.y * cos);
}

/** The four corners of a desk or a piece of furniture on the plan. */
export const corners = (item: Pick<PlanDesk, 'at' | 'width' | 'depth' | 'rotation'>): Ring =>
  [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(([sx = 1, sy = 1]) => {
    const turned = rotate(planPoint((sx * item.width) / 2, (sy * item.depth) / 2), item.rotation);
    return planPoint(item.at.x + turned.x, item.at.y + turned.y);
  });
