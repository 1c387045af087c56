import { distance } from '../geometry';
import type { PlanPoint, Ring } from '../plan';
import { edgesOf, placeOn, type Edge } from './edge';

/** Points closer than this, in centimetres, are one point; a point nearer to a straight line lies on it. */
const SAME = 0.15;

const neighbours = (points: Ring, i: number) =>
  [points.at(i - 1) as PlanPoint, points[(i + 1) % points.length] as PlanPoint] as const;

/** Drops repeated points and points on a straight line, and turns the ring clockwise on the sheet. */
export function tidyRing(points: Ring): Ring {
  const single = points.filter((p, i) => distance(p, neighbours(points, i)[1]) > SAME);
  const bent = single.filter((p, i) => {
    const [before, after] = neighbours(single, i);
    const { off } = placeOn({ a: before, b: after }, p);
    return Math.abs(off) > SAME || distance(before, after) <= SAME;
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

export function crossesItself(ring: Ring): boolean {
  const edges = edgesOf(ring);
  return edges.some((one, i) => edges.slice(i + 2).some((other) => cross(one, other)));
}
