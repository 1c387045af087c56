import { contains } from '../geometry';
import { planPoint, type PlanPoint, type PlanWindow, type Ring } from '../plan';
import type { Drawing } from './drawing';
import { edgesOf, lengthOf, pointAt, type Edge } from './edge';
import { elementId } from './element-id';
import { layerRole } from './layer-role';
import {
  behind,
  inWall,
  parallel,
  PARTITION,
  THICKEST,
  type WallAt,
  type WallSide,
} from './wall-side';

/** Centimetres between two looks at a wall. */
const STEP = 10;
/** Panes and frames are drawn as lines at most this far apart; the faces of a wall are farther. */
const PANE = 9;
const SHORTEST = 40;
/** Posts between the sashes of one window. */
const POST = 30;

interface Glass extends Edge {
  readonly named: boolean;
}

/** Drawn lines that may be glass: long enough, and not the contours the import made the rooms from. */
function glassLines({ paths }: Drawing): readonly Glass[] {
  const silent = new Set(['frame', 'room', 'floor', 'cut-out', 'stamp']);
  return paths
    .filter((path) => !silent.has(layerRole(path.layer)))
    .flatMap((path) => {
      const named = layerRole(path.layer) === 'window';
      const edges = edgesOf(path.points).slice(0, path.closed ? undefined : -1);
      return edges.filter((edge) => lengthOf(edge) >= SHORTEST).map((edge) => ({ ...edge, named }));
    });
}

/** Whether a line can lie in the wall behind an edge at all; spares measuring thousands of others at every look. */
function isClose(edge: Edge, line: Edge): boolean {
  const near = (p: number, q: number, from: number, to: number) =>
    Math.max(p, q) >= Math.min(from, to) - THICKEST &&
    Math.min(p, q) <= Math.max(from, to) + THICKEST;
  return (
    near(line.a.x, line.b.x, edge.a.x, edge.b.x) && near(line.a.y, line.b.y, edge.a.y, edge.b.y)
  );
}

/** Whether the lines behind a spot look like glass: on a window layer, or two close together. */
function isGlazed(depths: readonly { depth: number; named: boolean }[]): boolean {
  if (depths.some(({ named }) => named)) return true;
  const sorted = depths.map(({ depth }) => depth).toSorted((one, other) => one - other);
  return sorted.some((depth, i) => {
    const gap = (sorted[i + 1] ?? Infinity) - depth;
    return gap > 0.5 && gap <= PANE;
  });
}

/** Joins looks that saw glass into stretches, over posts, and drops what is too short for a window. */
function stretches(seen: readonly number[]): readonly (readonly [number, number])[] {
  const joined = seen.reduce<[number, number][]>((list, along) => {
    const last = list.at(-1);
    if (last && along - last[1] <= POST + STEP) last[1] = along;
    else list.push([along, along]);
    return list;
  }, []);
  return joined
    .map(([from, to]) => [from - STEP / 2, to + STEP / 2] as const)
    .filter(([from, to]) => to - from >= SHORTEST);
}

/** The spots along a room's side where glass stands in its outer wall, with the wall's thickness there. */
function looksAt(side: WallSide, glass: readonly Glass[], solids: readonly Ring[], wallAt: WallAt) {
  const { edge } = side;
  const lines = glass.filter((line) => isClose(edge, line) && parallel(edge, line));
  const looks: { along: number; thickness: number }[] = [];
  if (lines.length === 0) return looks;
  for (let along = STEP / 2; along < lengthOf(edge); along += STEP) {
    const { outer, thickness } = wallAt(side, along);
    if (!outer) continue;
    const depths = lines.flatMap(({ named, ...line }) => {
      const depth = behind(edge, along, line);
      const inside = depth !== undefined && depth > 1 && depth <= thickness + 1;
      return inside ? [{ depth, named }] : [];
    });
    const middle = pointAt(edge, { along, off: -thickness / 2 });
    if (isGlazed(depths) && !solids.some((ring) => contains(ring, middle)))
      looks.push({ along, thickness });
  }
  return looks;
}

const round = (p: PlanPoint) => planPoint(Math.round(p.x * 10) / 10, Math.round(p.y * 10) / 10);

/**
 * Reads windows from what is drawn in the outer walls: lines on a window layer, or the close pairs of lines that
 * stand for panes and frames; a massive hatch (a column, a pier) interrupts them.
 */
export function findWindows(
  drawing: Drawing,
  sides: readonly WallSide[],
  wallAt: WallAt,
): readonly PlanWindow[] {
  const glass = glassLines(drawing);
  const solids: readonly Ring[] = drawing.solids.map((solid) => solid.points);
  const found = sides.flatMap((side) => {
    const looks = looksAt(side, glass, solids, wallAt);
    const thickness = looks.at(-1)?.thickness ?? PARTITION;
    return stretches(looks.map(({ along }) => along)).map(([from, to]) => ({
      a: round(inWall(side.edge, from, thickness)),
      b: round(inWall(side.edge, to, thickness)),
      wallThickness: Math.round(thickness),
    }));
  });
  return found.map((window, i) => ({ id: elementId(`window-${i + 1}`), ...window }));
}
