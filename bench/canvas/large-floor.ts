import type { PlaceMark } from '@etage/canvas';
import type { PlaceId, PlaceState } from '@etage/domain';
import {
  planPoint,
  type ElementId,
  type FloorPlan,
  type PlanDesk,
  type Ring,
} from '@etage/floorplan';

const COLUMNS = 10;
const ROWS = 5;
/** Desks of one open-plan room, in both directions. */
const DESKS = 10;
/** Centimetres from one desk to the next, and around them to the walls. */
const STEP = { x: 200, y: 200 };
const ROOM = { width: DESKS * STEP.x, height: DESKS * STEP.y };
const WALL = 20;

const STATES: readonly PlaceState[] = [
  'free',
  'taken',
  'free',
  'taken',
  'mine',
  'free',
  'reserved',
];

const ring = (x: number, y: number, width: number, height: number): Ring => [
  planPoint(x, y),
  planPoint(x + width, y),
  planPoint(x + width, y + height),
  planPoint(x, y + height),
];

const count = (length: number): number[] => Array.from({ length }, (_, n) => n);

const rooms = count(COLUMNS * ROWS).map((n) => ({
  id: `R${n}` as ElementId,
  x: (n % COLUMNS) * (ROOM.width + WALL),
  y: Math.floor(n / COLUMNS) * (ROOM.height + WALL),
}));

const desks = rooms.flatMap((room) =>
  count(DESKS * DESKS).map((n): PlanDesk => ({
    id: `${room.id}-${n}` as ElementId,
    roomId: room.id,
    at: planPoint(
      room.x + ((n % DESKS) + 0.5) * STEP.x,
      room.y + (Math.floor(n / DESKS) + 0.5) * STEP.y,
    ),
    width: 160,
    depth: 80,
    rotation: 0,
  })),
);

/** 50 open-plan rooms with 100 desks each. */
export const LARGE_FLOOR: FloorPlan = {
  format: 1,
  name: 'Bench',
  outline: ring(
    -WALL,
    -WALL,
    COLUMNS * (ROOM.width + WALL) + WALL,
    ROWS * (ROOM.height + WALL) + WALL,
  ),
  rooms: rooms.map(({ id, x, y }) => ({
    ...{ id, number: id, name: 'Büro', use: 'office' as const },
    polygon: ring(x, y, ROOM.width, ROOM.height),
  })),
  doors: [],
  windows: [],
  desks,
  furniture: [],
};

export const MARKS: readonly PlaceMark[] = desks.map(({ id }, n) => ({
  placeId: `place-${id}` as PlaceId,
  elementId: id,
  code: id,
  state: STATES[n % STATES.length] ?? 'free',
}));
