import { contains, ringArea } from '../geometry';
import type { Ring } from '../plan';
import type { Drawing } from './drawing';
import { edgesOf } from './edge';
import type { IgnoredTally } from './ignored-tally';
import { layerRole } from './layer-role';
import { cross, tidyRing } from './ring-tidy';
import { MOST_POINTS, type RoomRing } from './room-rings';

export interface RoomOutline extends RoomRing {
  readonly holes: readonly Ring[];
}

/** Whether `inner` lies in `outer` and keeps clear of its contour. */
const liesIn = (inner: Ring, outer: Ring): boolean =>
  ringArea(inner) < ringArea(outer) &&
  inner.every((p) => contains(outer, p)) &&
  !edgesOf(inner).some((one) => edgesOf(outer).some((other) => cross(one, other)));

/** Contours on layers for deductions: columns, shafts, air spaces. */
function cutOuts(drawing: Drawing, rooms: readonly RoomRing[], ignored: IgnoredTally) {
  const rings: Ring[] = [];
  for (const path of drawing.paths) {
    if (layerRole(path.layer) !== 'cut-out') continue;
    const ring = tidyRing(path.points);
    if (ring.length < 3 || ring.length > MOST_POINTS) ignored.add('too-small', path.layer);
    else if (rooms.some((room) => liesIn(ring, room.ring))) rings.push(ring);
    else ignored.add('not-in-a-room', path.layer);
  }
  return rings;
}

/**
 * Sorts contours into rooms and their holes. A contour inside another one is a hole in it, and a room of its own
 * as well when it carries a label.
 */
export function nestRooms(
  drawing: Drawing,
  rings: readonly RoomRing[],
  isLabelled: (ring: Ring) => boolean,
  ignored: IgnoredTally,
): readonly RoomOutline[] {
  const inner = [...rings.map(({ ring }) => ring), ...cutOuts(drawing, rings, ignored)];
  const rooms = rings.filter(
    ({ ring }) => isLabelled(ring) || !rings.some((other) => liesIn(ring, other.ring)),
  );
  return rooms.map(({ layer, ring }) => {
    const inside = inner.filter((hole) => liesIn(hole, ring));
    const holes = inside.filter((hole) => !inside.some((around) => liesIn(hole, around)));
    return { layer, ring, holes };
  });
}
