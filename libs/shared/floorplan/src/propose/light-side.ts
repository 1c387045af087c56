import { directionOf, edgesOf, lengthOf, placeOn, type Edge } from '../dxf/edge';
import { liesAlong, middleOfWindow } from '../dxf/openings';
import { parallel } from '../dxf/wall-side';
import type { PlanDoor, PlanWindow, Ring } from '../plan';

/** A side of a room to arrange desks along. */
export interface LightSide {
  readonly main: Edge;
  /** How far into the room, seen from the main side, a window side opposite to it lies. */
  readonly opposite?: number;
  /** All sides of the room with windows. */
  readonly lit: readonly Edge[];
}

/** More window sides than this are the facets of a bay; trying them all changes nothing. */
const MOST_SIDES = 3;

const glass = (edge: Edge, windows: readonly PlanWindow[]) =>
  windows
    .filter((window) => parallel(edge, window))
    .filter((window) => liesAlong(edge, middleOfWindow(window), window.wallThickness))
    .reduce((sum, window) => sum + lengthOf(window), 0);

const longest = (edges: readonly Edge[], measure: (edge: Edge) => number) =>
  edges.reduce<Edge | undefined>(
    (best, edge) => (best === undefined || measure(edge) > measure(best) + 0.01 ? edge : best),
    undefined,
  );

/** Where no window is known, the longest side without a door is taken for the outer one. */
function unlit(edges: readonly Edge[], doors: readonly PlanDoor[]) {
  const closed = edges.filter(
    (edge) => !doors.some((door) => liesAlong(edge, door.at, door.wallThickness)),
  );
  return longest(closed.length > 0 ? closed : edges, lengthOf);
}

/** Where the light comes from, the side with most glass first; `room` runs clockwise. */
export function findLightSides(
  room: Ring,
  doors: readonly PlanDoor[],
  windows: readonly PlanWindow[],
): readonly LightSide[] {
  const edges = edgesOf(room);
  const lit = edges
    .map((edge) => ({ edge, glass: glass(edge, windows) }))
    .filter((side) => side.glass > 0)
    .toSorted((one, other) => other.glass - one.glass)
    .map(({ edge }) => edge);
  const guessed = unlit(edges, doors);
  if (lit.length === 0) return guessed ? [{ main: guessed, lit }] : [];
  return lit.slice(0, MOST_SIDES).map((main) => {
    const d = directionOf(main);
    const across = lit.find((edge) => {
      const e = directionOf(edge);
      return d.x * e.x + d.y * e.y < -0.99;
    });
    return across ? { main, lit, opposite: placeOn(main, across.a).off } : { main, lit };
  });
}
