import {
  boundingBox,
  centroid,
  corners,
  planPoint,
  rotate,
  type Box,
  type ElementId,
  type FloorPlan,
  type PlanDesk,
  type PlanPoint,
  type Ring,
} from '@etage/floorplan';
import { roomRows, type RoomRow } from './room-row';
import { roomSpaces, type RoomSpace } from './room-space';

/** Room for the chair behind a desk, in centimetres from the edge of the table top. */
export const CHAIR_REACH = 42;

interface Shape {
  readonly elementId: ElementId;
  /** The middle of what is drawn, where its sign stands. */
  readonly at: PlanPoint;
  /** Upright box around everything that is drawn of it, in centimetres. */
  readonly box: Box;
}

export interface DeskShape extends Shape {
  readonly kind: 'desk';
  readonly desk: PlanDesk;
}

export interface RoomShape extends Shape {
  readonly kind: 'room';
  readonly polygon: Ring;
  readonly space: RoomSpace;
  /** The rooms beside it, itself among them. */
  readonly row: RoomRow;
}

/** What of a plan can be a place. */
export type PlaceShape = DeskShape | RoomShape;

/** Table top and chair together, as one rectangle of the same rotation. */
export function seatOf({ at, width, depth, rotation }: PlanDesk) {
  const shift = rotate(planPoint(0, CHAIR_REACH / 2), rotation);
  const middle = planPoint(at.x + shift.x, at.y + shift.y);
  return { at: middle, width, depth: depth + CHAIR_REACH, rotation };
}

const deskShape = (desk: PlanDesk): DeskShape => ({
  kind: 'desk',
  elementId: desk.id,
  at: desk.at,
  box: boundingBox(corners(seatOf(desk))),
  desk,
});

const roomShape = (space: RoomSpace, row: RoomRow): RoomShape => ({
  kind: 'room',
  elementId: space.item.id,
  at: space.table?.at ?? centroid(space.item.polygon),
  box: space.box,
  polygon: space.item.polygon,
  space,
  row,
});

function boxesByRoom(desks: readonly DeskShape[]): ReadonlyMap<string, readonly Box[]> {
  const byRoom = new Map<string, Box[]>();
  for (const { desk, box } of desks) {
    const held = byRoom.get(desk.roomId);
    if (held) held.push(box);
    else byRoom.set(desk.roomId, [box]);
  }
  return byRoom;
}

/** Every room and desk of a plan by its element, rooms first, so that desks are painted over them. */
export function placeShapes(plan: FloorPlan): ReadonlyMap<ElementId, PlaceShape> {
  const desks = plan.desks.map(deskShape);
  const spaces = roomSpaces(plan, boxesByRoom(desks));
  const rowOf = new Map(
    roomRows(spaces).flatMap((row) => row.rooms.map((room) => [room, row] as const)),
  );
  const rooms = spaces.flatMap((space) => {
    const row = rowOf.get(space);
    return row ? [roomShape(space, row)] : [];
  });
  return new Map([...rooms, ...desks].map((shape) => [shape.elementId, shape]));
}
