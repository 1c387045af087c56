import { distance } from './geometry';
import type { PlanPoint, Ring } from './plan';
import { distanceToSegment, segments } from './shape';

/** Closer than this (centimetres) two stretches of one contour are drawn as one line. */
const SAME_LINE = 0.01;

type Segment = readonly [PlanPoint, PlanPoint];

const side = ([p, q]: Segment, point: PlanPoint): number =>
  Math.sign((q.x - p.x) * (point.y - p.y) - (q.y - p.y) * (point.x - p.x));

const crosses = (one: Segment, other: Segment): boolean =>
  side(one, other[0]) * side(one, other[1]) < 0 && side(other, one[0]) * side(other, one[1]) < 0;

const touches = (one: Segment, other: Segment): boolean =>
  one.some((end) => distanceToSegment(end, other) < SAME_LINE) ||
  other.some((end) => distanceToSegment(end, one) < SAME_LINE);

/** Neighbouring edges share a corner; they are at fault only when the second runs back on the first. */
const foldsBack = (one: Segment, next: Segment): boolean =>
  distanceToSegment(next[1], one) < SAME_LINE || distanceToSegment(one[0], next) < SAME_LINE;

/** The ring without points that repeat the one before. */
export const distinctPoints = (ring: Ring): Ring =>
  ring.filter((p, i) => distance(p, ring.at(i - 1) as PlanPoint) >= SAME_LINE);

/** Whether the contour crosses, touches or runs back on itself. */
export function crossesItself(ring: Ring): boolean {
  const edges = segments(distinctPoints(ring));
  return edges.some((one, i) =>
    edges.slice(i + 1).some((other, k) => {
      if (k === 0) return foldsBack(one, other);
      if (i === 0 && k === edges.length - 2) return foldsBack(other, one);
      return crosses(one, other) || touches(one, other);
    }),
  );
}
