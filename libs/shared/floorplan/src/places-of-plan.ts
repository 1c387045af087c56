import { ROOM_USE_FACTS, type RoomUse } from '@etage/domain';
import { centroid, contains, roomArea } from './geometry';
import type { ElementId, FloorPlan, PlanDesk, PlanPoint, PlanRoom } from './plan';

/** A place as the drawing alone knows it; the rest is set by people. */
export interface PlaceDraft {
  readonly kind: 'room' | 'desk';
  readonly code: string;
  readonly name: string;
  readonly elementId: ElementId;
  /** The room a desk stands in. */
  readonly roomElementId: ElementId | null;
  readonly use: RoomUse | null;
  /** Square metres, rooms only. */
  readonly area: number | null;
  readonly capacity: number;
  readonly bookable: boolean;
  readonly at: PlanPoint;
}

/** Rooms people know by number and may look for; corridors and toilets are only drawn. */
const PLACE_USES: ReadonlySet<RoomUse> = new Set<RoomUse>([
  'office',
  'project-office',
  'meeting-room',
  'focus-room',
  'lounge',
  'counter',
]);

/** Square metres a person takes in a meeting room that is drawn without chairs. */
const AREA_PER_SEAT = 2.5;

function capacityOf(room: PlanRoom, plan: FloorPlan): number {
  const desks = plan.desks.filter((desk) => desk.roomId === room.id).length;
  if (desks > 0) return desks;
  const chairs = plan.furniture.filter(
    (item) => item.kind === 'chair' && contains(room.polygon, item.at),
  ).length;
  return chairs > 0 ? chairs : Math.max(1, Math.floor(roomArea(room) / AREA_PER_SEAT));
}

const roomDraft = (room: PlanRoom, plan: FloorPlan): PlaceDraft => ({
  kind: 'room',
  code: room.number,
  name: room.name,
  elementId: room.id,
  roomElementId: null,
  use: room.use,
  area: Math.round(roomArea(room) * 100) / 100,
  capacity: capacityOf(room, plan),
  bookable: ['whole', 'whole-or-desks'].includes(ROOM_USE_FACTS[room.use].bookedAs),
  at: centroid(room.polygon),
});

const deskDraft = (desk: PlanDesk, room: PlanRoom): PlaceDraft => ({
  kind: 'desk',
  code: desk.id,
  name: room.name,
  elementId: desk.id,
  roomElementId: room.id,
  use: null,
  area: null,
  capacity: 1,
  bookable: ['desks', 'whole-or-desks'].includes(ROOM_USE_FACTS[room.use].bookedAs),
  at: desk.at,
});

/** The rooms and desks of a drawing as places, rooms first. */
export function placesOfPlan(plan: FloorPlan): PlaceDraft[] {
  const rooms = new Map(
    plan.rooms.filter((room) => PLACE_USES.has(room.use)).map((room) => [room.id, room]),
  );
  const desks = plan.desks.flatMap((desk) => {
    const room = rooms.get(desk.roomId);
    return room ? [deskDraft(desk, room)] : [];
  });
  return [...[...rooms.values()].map((room) => roomDraft(room, plan)), ...desks];
}
