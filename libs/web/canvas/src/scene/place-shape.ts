import {
  boundingBox,
  centroid,
  contains,
  corners,
  planPoint,
  rotate,
  type Box,
  type ElementId,
  type FloorPlan,
  type PlanDesk,
  type PlanFurniture,
  type PlanPoint,
  type PlanRoom,
  type Ring,
} from '@etage/floorplan';

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
  /** The table people meet at carries the state of the room. */
  readonly table: PlanFurniture | null;
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

const surface = ({ width, depth }: PlanFurniture): number => width * depth;

function roomShape(room: PlanRoom, tables: readonly PlanFurniture[]): RoomShape {
  const [table = null] = tables
    .filter(({ at }) => contains(room.polygon, at))
    .sort((a, b) => surface(b) - surface(a));
  return {
    kind: 'room',
    elementId: room.id,
    at: table?.at ?? centroid(room.polygon),
    box: boundingBox(room.polygon),
    polygon: room.polygon,
    table,
  };
}

/** Every room and desk of a plan by its element, rooms first, so that desks are painted over them. */
export function placeShapes(plan: FloorPlan): ReadonlyMap<ElementId, PlaceShape> {
  const tables = plan.furniture.filter(({ kind }) => kind === 'table' || kind === 'round-table');
  const shapes = [
    ...plan.rooms.map((room) => roomShape(room, tables)),
    ...plan.desks.map(deskShape),
  ];
  return new Map(shapes.map((shape) => [shape.elementId, shape]));
}
