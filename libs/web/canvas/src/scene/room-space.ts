import { ROOM_USE_FACTS } from '@etage/domain';
import {
  boundingBox,
  contains,
  corners,
  type Box,
  type FloorPlan,
  type FurnitureKind,
  type PlanFurniture,
  type PlanPoint,
  type PlanRoom,
} from '@etage/floorplan';
import { boxesTouch } from './box';
import type { Boxed } from './boxed';
import { doorSweep } from './door-sweep';

/** A room and what stands in the way of words in it. */
export interface RoomSpace extends Boxed<PlanRoom> {
  /** Nothing is ever written over these; holes in the room are among them. */
  readonly desks: readonly Box[];
  /** Tables, seats and whatever else is drawn in outline. */
  readonly furniture: readonly Box[];
  /** Cabinets and the sweep of doors: written over where there is no other room. */
  readonly quiet: readonly Box[];
  /** The table people meet at carries the state of the room. */
  readonly table: PlanFurniture | null;
  readonly isBookedWhole: boolean;
}

const QUIET: ReadonlySet<FurnitureKind> = new Set<FurnitureKind>([
  'cabinet',
  'kitchenette',
  'plant',
  'steps',
  'screen',
  'whiteboard',
]);

const isInside = ({ item, box }: Boxed<PlanRoom>, at: PlanPoint): boolean =>
  boxesTouch(box, boundingBox([at])) && contains(item.polygon, at);

const surface = ({ width, depth }: PlanFurniture): number => width * depth;

function largestTable(furniture: readonly PlanFurniture[]): PlanFurniture | null {
  const [table = null] = furniture
    .filter(({ kind }) => kind === 'table' || kind === 'round-table')
    .sort((a, b) => surface(b) - surface(a));
  return table;
}

const boxOf = (piece: PlanFurniture): Box => boundingBox(corners(piece));

/** @param desks boxes of the desks, by the room they stand in */
export function roomSpaces(
  plan: FloorPlan,
  desks: ReadonlyMap<string, readonly Box[]>,
): readonly RoomSpace[] {
  const doors = plan.doors.map(doorSweep);
  return plan.rooms.map((item) => {
    const room = { item, box: boundingBox(item.polygon) };
    const furniture = plan.furniture.filter(({ at }) => isInside(room, at));
    const standing = (isQuiet: boolean): Box[] =>
      furniture.filter(({ kind }) => QUIET.has(kind) === isQuiet).map(boxOf);
    return {
      ...room,
      desks: [...(desks.get(item.id) ?? []), ...(item.holes ?? []).map(boundingBox)],
      furniture: standing(false),
      quiet: [...doors.filter((box) => boxesTouch(box, room.box)), ...standing(true)],
      table: largestTable(furniture),
      isBookedWhole: ['whole', 'whole-or-desks'].includes(ROOM_USE_FACTS[item.use].bookedAs),
    };
  });
}
