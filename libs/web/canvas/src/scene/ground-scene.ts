import { ROOM_USE_FACTS } from '@etage/domain';
import {
  boundingBox,
  contains,
  corners,
  planPoint,
  rotate,
  type Box,
  type ElementId,
  type FloorPlan,
  type PlanDoor,
  type PlanFurniture,
  type PlanPoint,
  type PlanRoom,
  type PlanWindow,
} from '@etage/floorplan';
import { boxesTouch } from './box';
import type { PlaceShape } from './place-shape';

/** A piece of the plan with the upright box it is painted in. */
export interface Boxed<T> {
  readonly item: T;
  readonly box: Box;
}

export interface GroundRoom extends Boxed<PlanRoom> {
  /** What a label in this room has to stay clear of. */
  readonly obstacles: readonly Box[];
  /** Where the state of a room that is booked as a whole is written; null for other rooms. */
  readonly markAt: PlanPoint | null;
}

/** Everything of a plan that is drawn and not booked, ready to be culled. */
export interface GroundScene {
  readonly plan: FloorPlan;
  readonly rooms: readonly GroundRoom[];
  readonly doors: readonly Boxed<PlanDoor>[];
  readonly windows: readonly Boxed<PlanWindow>[];
  readonly furniture: readonly Boxed<PlanFurniture>[];
}

/** The square a leaf sweeps on its side of the wall, and the opening itself. */
function sweepOf({ at, width, rotation, wallThickness, opensTo }: PlanDoor): Box {
  const side = { left: -1, right: 1, none: 0 }[opensTo];
  const shift = rotate(planPoint(0, (side * width) / 2), rotation);
  const middle = planPoint(at.x + shift.x, at.y + shift.y);
  return boundingBox(corners({ at: middle, width, depth: width + wallThickness, rotation }));
}

const isInside = (room: Boxed<PlanRoom>, at: PlanPoint): boolean =>
  at.x >= room.box.minX &&
  at.x <= room.box.maxX &&
  at.y >= room.box.minY &&
  at.y <= room.box.maxY &&
  contains(room.item.polygon, at);

function desksByRoom(shapes: Iterable<PlaceShape>): ReadonlyMap<string, readonly Box[]> {
  const byRoom = new Map<string, Box[]>();
  for (const shape of shapes) {
    if (shape.kind !== 'desk') continue;
    const { roomId } = shape.desk;
    byRoom.set(roomId, [...(byRoom.get(roomId) ?? []), shape.box]);
  }
  return byRoom;
}

const isBookedWhole = ({ use }: PlanRoom): boolean =>
  ['whole', 'whole-or-desks'].includes(ROOM_USE_FACTS[use].bookedAs);

export function groundScene(
  plan: FloorPlan,
  shapes: ReadonlyMap<ElementId, PlaceShape>,
): GroundScene {
  const doors = plan.doors.map((item) => ({ item, box: sweepOf(item) }));
  const furniture = plan.furniture.map((item) => ({ item, box: boundingBox(corners(item)) }));
  const desks = desksByRoom(shapes.values());
  const rooms = plan.rooms
    .map((item) => ({ item, box: boundingBox(item.polygon) }))
    .map((room) => ({
      ...room,
      markAt: isBookedWhole(room.item) ? (shapes.get(room.item.id)?.at ?? null) : null,
      obstacles: [
        ...(desks.get(room.item.id) ?? []),
        ...(room.item.holes ?? []).map(boundingBox),
        ...doors.filter(({ box }) => boxesTouch(box, room.box)).map(({ box }) => box),
        ...furniture.filter(({ item }) => isInside(room, item.at)).map(({ box }) => box),
      ],
    }));
  const windows = plan.windows.map((item) => ({ item, box: boundingBox([item.a, item.b]) }));
  return { plan, rooms, doors, windows, furniture };
}
