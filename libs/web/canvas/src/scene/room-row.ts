import type { PlanRoom } from '@etage/floorplan';
import type { RoomSpace } from './room-space';

/** Rooms side by side between the same two walls, whose numbers stand in one line. */
export interface RoomRow {
  readonly rooms: readonly RoomSpace[];
  /** What all room numbers of the floor begin with and nobody misses: `T-`. */
  readonly prefix: string;
  /** How wide the narrow rooms of the floor are, in centimetres. */
  readonly narrow: number;
}

const SEPARATED = /^.*[^\p{L}\p{N}]/u;

function commonPrefix(rooms: readonly PlanRoom[]): string {
  const numbers = rooms.map(({ number }) => number).filter((number) => number !== '');
  const [prefix = ''] = numbers.map((number) => SEPARATED.exec(number)?.[0] ?? '');
  const isShared = numbers.every((number) => number.startsWith(prefix) && number !== prefix);
  return isShared ? prefix : '';
}

/** A quarter of the rooms are no wider. */
function narrowWidth(rooms: readonly RoomSpace[]): number {
  const widths = rooms.map(({ box }) => box.maxX - box.minX).sort((a, b) => a - b);
  return widths[Math.floor(widths.length / 4)] ?? 0;
}

export function roomRows(rooms: readonly RoomSpace[]): readonly RoomRow[] {
  const prefix = commonPrefix(rooms.map(({ item }) => item));
  const narrow = narrowWidth(rooms);
  const byWalls = new Map<string, RoomSpace[]>();
  for (const room of rooms) {
    const walls = `${Math.round(room.box.minY)} ${Math.round(room.box.maxY)}`;
    byWalls.set(walls, [...(byWalls.get(walls) ?? []), room]);
  }
  return [...byWalls.values()].map((row) => ({ rooms: row, prefix, narrow }));
}
