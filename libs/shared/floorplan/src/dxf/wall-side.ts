import type { Ring } from '../plan';
import { directionOf, edgesOf, lengthOf, placeOn, pointAt, type Edge } from './edge';

/** Walls thicker than this, in centimetres, are no walls. */
export const THICKEST = 90;
/** A wall that a drawing leaves out, because rooms are measured to its centre line. */
export const PARTITION = 10;

/** One side of a room, its wall behind it on the left (rooms run clockwise). */
export interface WallSide {
  readonly room: number;
  readonly edge: Edge;
}

export const wallSides = (rooms: readonly Ring[]): readonly WallSide[] =>
  rooms.flatMap((ring, room) => edgesOf(ring).map((edge) => ({ room, edge })));

/** Whether two edges run along the same line to within about six degrees, either way round. */
export function parallel(one: Edge, other: Edge): boolean {
  const [d, e] = [directionOf(one), directionOf(other)];
  return Math.abs(d.x * e.y - d.y * e.x) < 0.1;
}

/** How far behind `edge`, at `along` centimetres from its start, the other edge passes; undefined if it does not. */
export function behind(edge: Edge, along: number, other: Edge): number | undefined {
  if (!parallel(edge, other)) return undefined;
  const [a, b] = [placeOn(edge, other.a), placeOn(edge, other.b)];
  if (along < Math.min(a.along, b.along) || along > Math.max(a.along, b.along)) return undefined;
  const share = a.along === b.along ? 0 : (along - a.along) / (b.along - a.along);
  return -(a.off + share * (b.off - a.off));
}

const nearest = (edge: Edge, along: number, others: readonly Edge[]) =>
  others.reduce<number | undefined>((found, other) => {
    const depth = behind(edge, along, other);
    if (depth === undefined || depth < -1 || depth > THICKEST) return found;
    return found === undefined || depth < found ? Math.max(depth, 0) : found;
  }, undefined);

export interface Wall {
  /** Centimetres to the room or the open air behind. */
  readonly thickness: number;
  readonly outer: boolean;
}

export type WallAt = (side: WallSide, along: number) => Wall;

/** Edges that may pass behind another one somewhere. */
const passing = (edge: Edge, others: readonly Edge[]) =>
  others.filter((other) => {
    const { off } = placeOn(edge, other.a);
    return Math.abs(off) <= 2 * THICKEST && parallel(edge, other);
  });

/** Knows, for any spot on a room's side, how thick the wall is and whether the open air is behind it. */
export function wallBehind(sides: readonly WallSide[], outline: Ring): WallAt {
  const shell = edgesOf(outline);
  const known = new Map<WallSide, { rooms: readonly Edge[]; air: readonly Edge[] }>();
  const around = (side: WallSide) => {
    const others = sides.filter(({ room }) => room !== side.room).map(({ edge }) => edge);
    const found = { rooms: passing(side.edge, others), air: passing(side.edge, shell) };
    known.set(side, found);
    return found;
  };
  return (side, along) => {
    const { rooms, air } = known.get(side) ?? around(side);
    const toRoom = nearest(side.edge, along, rooms);
    const toAir = nearest(side.edge, along, air);
    const outer = toAir !== undefined && (toRoom === undefined || toAir < toRoom);
    return { outer, thickness: Math.max((outer ? toAir : toRoom) ?? 0, PARTITION) };
  };
}

/** The point in the middle of the wall behind a spot on a room's side. */
export const inWall = (edge: Edge, along: number, thickness: number) =>
  pointAt(edge, { along: Math.min(Math.max(along, 0), lengthOf(edge)), off: -thickness / 2 });
