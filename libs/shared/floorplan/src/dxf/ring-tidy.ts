import { distance } from '../geometry';
import type { PlanPoint, Ring } from '../plan';
import { edgesOf, placeOn, type Edge } from './edge';

/** Points closer than this, in centimetres, are one point. */
const SAME = 0.15;

/** A corner off the straight line by less than this was rounded there; a round column's corners are farther off. */
const STRAIGHT = 0.08;

/** Drops repeated points and points on a straight line, and turns the ring clockwise on the sheet. */
export function tidyRing(points: Ring): Ring {
  const single = points.filter((p, i) => distance(p, points.at(i - 1) as PlanPoint) > SAME);
  const bent: PlanPoint[] = [];
  single.forEach((p, i) => {
    const before = bent.at(-1) ?? (single.at(-1) as PlanPoint);
    const after = single[(i + 1) % single.length] as PlanPoint;
    const { off } = placeOn({ a: before, b: after }, p);
    if (Math.abs(off) > STRAIGHT || distance(before, after) <= SAME) bent.push(p);
  });
  const turn = edgesOf(bent).reduce((sum, { a, b }) => sum + a.x * b.y - b.x * a.y, 0);
  return turn < 0 ? bent.toReversed() : bent;
}

/** Whether two edges cut through each other; touching does not count. */
export function cross(one: Edge, other: Edge): boolean {
  const opposite = (edge: Edge, { a, b }: Edge) =>
    placeOn(edge, a).off * placeOn(edge, b).off < -SAME;
  return opposite(one, other) && opposite(other, one);
}

/** Whether a contour cuts through itself; touching itself is how drawings leave out an inner courtyard. */
export function cutsItself(ring: Ring): boolean {
  const edges = edgesOf(ring);
  return edges.some((one, i) => edges.slice(i + 2).some((other) => cross(one, other)));
}
