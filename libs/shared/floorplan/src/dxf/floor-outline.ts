import { boundingBox, ringArea } from '../geometry';
import { planPoint, type PlanPoint, type Ring } from '../plan';
import type { Drawing } from './drawing';
import { liesWithin } from '../shape';
import { placeOn } from './edge';
import { layerRole } from './layer-role';
import { cutsItself, tidyRing } from './ring-tidy';
import { MOST_POINTS } from './room-rings';

/** Assumed thickness of outer walls in centimetres, where a drawing has no contour of the floor. */
const OUTER_WALL = 30;

export interface FloorOutline {
  readonly ring: Ring;
  readonly guessed: boolean;
}

const turnsRight = (hull: Ring, p: PlanPoint) =>
  placeOn({ a: hull.at(-2) as PlanPoint, b: hull.at(-1) as PlanPoint }, p).off > 0;

/** Convex hull, clockwise on the sheet (Andrew's monotone chain). */
function convexHull(points: readonly PlanPoint[]): Ring {
  const sorted = points.toSorted((p, q) => p.x - q.x || p.y - q.y);
  const half = (chain: readonly PlanPoint[]) => {
    const hull: PlanPoint[] = [];
    for (const p of chain) {
      while (hull.length > 1 && !turnsRight(hull, p)) hull.pop();
      hull.push(p);
    }
    return hull.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.toReversed())];
}

/** Pushes every corner of a hull outwards, away from the middle of its box. */
function grown(hull: Ring): Ring {
  const { minX, maxX, minY, maxY } = boundingBox(hull);
  const [x, y] = [(minX + maxX) / 2, (minY + maxY) / 2];
  return hull.map((p) =>
    planPoint(p.x + Math.sign(p.x - x) * OUTER_WALL, p.y + Math.sign(p.y - y) * OUTER_WALL),
  );
}

/** The largest contour on a floor layer, if it holds every room, or else a hull around the rooms. */
export function findFloorOutline(drawing: Drawing, rooms: readonly Ring[]): FloorOutline {
  const drawn = drawing.paths
    .filter((path) => path.closed && layerRole(path.layer) === 'floor')
    .map((path) => tidyRing(path.points))
    .filter((ring) => ring.length >= 3 && ring.length <= MOST_POINTS && !cutsItself(ring))
    .reduce<Ring | undefined>(
      (largest, ring) =>
        largest === undefined || ringArea(ring) > ringArea(largest) ? ring : largest,
      undefined,
    );
  return drawn && rooms.every((room) => liesWithin([room], [drawn]))
    ? { ring: drawn, guessed: false }
    : { ring: grown(convexHull(rooms.flat())), guessed: true };
}
