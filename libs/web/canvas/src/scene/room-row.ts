import type { RoomSpace } from './room-space';

/** Rooms side by side along the same wall, whose numbers stand in one line. */
export interface RoomRow {
  readonly rooms: readonly RoomSpace[];
  /** Upper and lower wall of most of them, in centimetres; a bay reaches beyond. */
  readonly minY: number;
  readonly maxY: number;
  readonly numbers: FloorNumbers;
}

/** How the rooms of a floor are numbered; one form of number for all of them. */
export interface FloorNumbers {
  /** What all of them begin with and nobody misses: `T-`. */
  readonly prefix: string;
  readonly longest: string;
  /** How wide the narrow rooms are, in centimetres. */
  readonly narrow: number;
}

const SEPARATED = /^.*[^\p{L}\p{N}]/u;

function commonPrefix(numbers: readonly string[]): string {
  const [prefix = ''] = numbers.map((number) => SEPARATED.exec(number)?.[0] ?? '');
  const isShared = numbers.every((number) => number.startsWith(prefix) && number !== prefix);
  return isShared ? prefix : '';
}

/** An eighth of the rooms are no wider. */
function narrowWidth(rooms: readonly RoomSpace[]): number {
  const widths = rooms.map(({ box }) => box.maxX - box.minX).sort((a, b) => a - b);
  return widths[Math.floor(widths.length / 8)] ?? 0;
}

function floorNumbers(rooms: readonly RoomSpace[]): FloorNumbers {
  const numbers = rooms.map(({ item }) => item.number).filter((number) => number !== '');
  const [longest = ''] = numbers.toSorted((a, b) => b.length - a.length);
  return { prefix: commonPrefix(numbers), longest, narrow: narrowWidth(rooms) };
}

/** Walls this near to each other, in centimetres, are one. */
const SAME_WALL = 5;
/** A room much deeper or shallower than its neighbours is no part of their row. */
const MOST_DEEPER = 1.6;

type Walls = Pick<RoomRow, 'rooms' | 'minY' | 'maxY'>;

const depthOf = ({ minY, maxY }: Walls): number => maxY - minY;

function isBeside(row: Walls, one: Walls): boolean {
  const hasWall =
    Math.abs(row.minY - one.minY) < SAME_WALL || Math.abs(row.maxY - one.maxY) < SAME_WALL;
  const [less, more] = [depthOf(row), depthOf(one)].sort((a, b) => a - b);
  return hasWall && (more ?? 0) <= (less ?? 0) * MOST_DEEPER;
}

/** Rooms between the very same walls. */
function between(rooms: readonly RoomSpace[]): Walls[] {
  const byWalls = new Map<string, RoomSpace[]>();
  for (const room of rooms) {
    const walls = `${Math.round(room.box.minY)} ${Math.round(room.box.maxY)}`;
    byWalls.set(walls, [...(byWalls.get(walls) ?? []), room]);
  }
  return [...byWalls.values()].flatMap((row) =>
    row[0] ? [{ rooms: row, minY: row[0].box.minY, maxY: row[0].box.maxY }] : [],
  );
}

export function roomRows(rooms: readonly RoomSpace[]): readonly RoomRow[] {
  const numbers = floorNumbers(rooms);
  const rows: Walls[] = [];
  for (const one of between(rooms).sort((a, b) => b.rooms.length - a.rooms.length)) {
    const index = rows.findIndex((row) => isBeside(row, one));
    const row = rows[index];
    if (row) rows[index] = { ...row, rooms: [...row.rooms, ...one.rooms] };
    else rows.push(one);
  }
  return rows.map((row) => ({ ...row, numbers }));
}
