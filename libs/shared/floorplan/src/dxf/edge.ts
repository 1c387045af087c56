import { planPoint, type PlanPoint, type Ring } from '../plan';

/** A straight piece of wall or contour from `a` to `b`. */
export interface Edge {
  readonly a: PlanPoint;
  readonly b: PlanPoint;
}

/** A point as an edge sees it: centimetres along from `a`, and off to the right (left is negative). */
export interface EdgePlace {
  readonly along: number;
  readonly off: number;
}

export const edgesOf = (ring: Ring): readonly Edge[] =>
  ring.map((a, i) => ({ a, b: ring[(i + 1) % ring.length] as PlanPoint }));

export const lengthOf = ({ a, b }: Edge): number => Math.hypot(b.x - a.x, b.y - a.y);

/** Unit vector from `a` to `b`; an edge of no length points to the right. */
export function directionOf({ a, b }: Edge): PlanPoint {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  return length === 0 ? planPoint(1, 0) : planPoint((b.x - a.x) / length, (b.y - a.y) / length);
}

export function placeOn(edge: Edge, p: PlanPoint): EdgePlace {
  const d = directionOf(edge);
  const [x, y] = [p.x - edge.a.x, p.y - edge.a.y];
  return { along: x * d.x + y * d.y, off: d.x * y - d.y * x };
}

export function pointAt(edge: Edge, { along, off }: EdgePlace): PlanPoint {
  const d = directionOf(edge);
  return planPoint(edge.a.x + d.x * along - d.y * off, edge.a.y + d.y * along + d.x * off);
}
