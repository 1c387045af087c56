import { boundingBox, centroid, distance, ringArea, type Box } from '../geometry';
import type { PlanPoint, Ring } from '../plan';
import type { Drawing, DrawnPath } from './drawing';
import { edgesOf } from './edge';
import type { IgnoredTally } from './ignored-tally';
import type { IgnoredReason } from './import-report';
import { cross, cutsItself, tidyRing } from './ring-tidy';

/** Every area from a quarter of a square metre is a room of its own (Swiss CAFM drawing rules, chapter 5.8). */
const SMALLEST_ROOM = 0.25;
/** Beyond this a contour is a picture, not a wall, and comparing its edges would take minutes. */
export const MOST_POINTS = 2_000;
/** More corners than the rooms of one floor have; keeps the comparing of contours bounded. */
const MOST_CORNERS = 20_000;
/** A polyline whose ends meet within this many centimetres was meant to be closed. */
const ENDS_MEET = 1;

export interface RoomRing {
  readonly layer: string;
  readonly ring: Ring;
}

const endsMeet = ({ points }: DrawnPath<PlanPoint>) => {
  const [first, last] = [points[0], points.at(-1)];
  return points.length > 3 && first && last ? distance(first, last) <= ENDS_MEET : false;
};

function refusal(path: DrawnPath<PlanPoint>, ring: Ring): IgnoredReason | undefined {
  if (!path.closed && !endsMeet(path)) return 'not-closed';
  if (ring.length > MOST_POINTS) return 'too-many-points';
  if (ring.length < 3 || ringArea(ring) < SMALLEST_ROOM) return 'too-small';
  return cutsItself(ring) ? 'crosses-itself' : undefined;
}

const same = (one: Ring, other: Ring) =>
  distance(centroid(one), centroid(other)) < 1 &&
  Math.abs(ringArea(one) - ringArea(other)) < 0.001 * ringArea(one);

const overlap = (one: Ring, other: Ring) =>
  boxesMeet(boundingBox(one), boundingBox(other)) &&
  edgesOf(one).some((a) => edgesOf(other).some((b) => cross(a, b)));

const boxesMeet = (one: Box, other: Box) =>
  one.minX <= other.maxX &&
  other.minX <= one.maxX &&
  one.minY <= other.maxY &&
  other.minY <= one.maxY;

/** The closed contours on the room layers that can be rooms; the first drawn wins over a copy or a trespasser. */
export function findRoomRings(
  drawing: Drawing,
  layers: readonly string[],
  ignored: IgnoredTally,
): readonly RoomRing[] {
  const kept: RoomRing[] = [];
  let corners = 0;
  for (const path of drawing.paths) {
    if (!layers.includes(path.layer)) continue;
    const ring = tidyRing(path.points);
    const reason =
      refusal(path, ring) ??
      (corners + ring.length > MOST_CORNERS ? 'too-many-points' : undefined) ??
      (kept.some((other) => same(other.ring, ring)) ? 'drawn-twice' : undefined) ??
      (kept.some((other) => overlap(other.ring, ring)) ? 'overlaps-a-room' : undefined);
    if (reason) ignored.add(reason, path.layer);
    else {
      kept.push({ layer: path.layer, ring });
      corners += ring.length;
    }
  }
  return kept;
}
