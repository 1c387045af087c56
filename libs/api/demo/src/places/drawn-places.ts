import type { PlaceId, UnitId } from '@etage/domain';
import type { Floor, Place, Unit } from '@etage/database';
import { placesOfPlan, type ElementId, type PlaceDraft } from '@etage/floorplan';
import type { BuiltFloor } from '../city/built-floors';
import { SeededRandom } from '../random/seeded-random';
import { stableId } from '../random/stable-id';
import { unitNamed } from '../units/organisation';
import { roomsNearTheLift } from './near-the-lift';
import {
  LOUNGES_ON_THE_SPOT,
  RESERVED_ROOMS,
  ROOMS_BY_HALF_DAYS,
  ROOMS_WITH_APPROVAL,
} from './room-policy.data';

/** Share of the desks that are height-adjustable; accessible desks always are. */
const HEIGHT_ADJUSTABLE_SHARE = 0.6;
/** Share of the small offices that are away from the bustle. */
const QUIET_SHARE = 0.35;
const SMALL_OFFICE_DESKS = 2;

const placeId = (floor: Floor, elementId: ElementId): PlaceId =>
  stableId<PlaceId>('place', floor.code, elementId);

interface FloorFacts {
  readonly floor: Floor;
  readonly rooms: ReadonlyMap<ElementId, PlaceDraft>;
  readonly nearTheLift: ReadonlySet<ElementId>;
  readonly units: readonly Unit[];
}

function reservedUnitOf(room: PlaceDraft, units: readonly Unit[]): UnitId | null {
  const name = RESERVED_ROOMS[room.name];
  return name === undefined ? null : unitNamed(units, name).id;
}

const lightMinutesOf = ({ use }: PlaceDraft, { code }: Floor): number | null =>
  use === 'lounge' ? (LOUNGES_ON_THE_SPOT[code] ?? null) : null;

function isQuiet(room: PlaceDraft, floor: Floor): boolean {
  if (room.use === 'focus-room') return true;
  const random = new SeededRandom(`quiet ${floor.code} ${room.elementId}`);
  return room.use === 'office' && room.capacity <= SMALL_OFFICE_DESKS && random.chance(QUIET_SHARE);
}

function placeOf(draft: PlaceDraft, { floor, rooms, nearTheLift, units }: FloorFacts): Place {
  const room = draft.roomElementId === null ? draft : (rooms.get(draft.roomElementId) ?? draft);
  const random = new SeededRandom(`desk ${floor.code} ${draft.elementId}`);
  const accessible = nearTheLift.has(room.elementId);
  const lightMinutes = lightMinutesOf(draft, floor);
  return {
    id: placeId(floor, draft.elementId),
    floorId: floor.id,
    kind: draft.kind,
    code: draft.code,
    name: draft.name,
    elementId: draft.elementId,
    roomId: draft.roomElementId === null ? null : placeId(floor, draft.roomElementId),
    use: draft.use,
    area: draft.area,
    x: draft.at.x,
    y: draft.at.y,
    capacity: draft.capacity,
    bookable: draft.bookable || lightMinutes !== null,
    lightMinutes,
    requiresApproval: draft.kind === 'room' && ROOMS_WITH_APPROVAL.includes(draft.name),
    assignedPersonId: null,
    reservedUnitId: reservedUnitOf(room, units),
    heightAdjustable:
      draft.kind === 'desk' && (accessible || random.chance(HEIGHT_ADJUSTABLE_SHARE)),
    // Every building has a lift and level floors; only the smallest cells are too narrow for a wheelchair.
    accessible: accessible || (draft.kind === 'room' && draft.bookable && draft.capacity > 1),
    quiet: isQuiet(room, floor),
    slotMode: ROOMS_BY_HALF_DAYS.includes(room.name) ? 'half-days' : null,
  };
}

/** The rooms and desks of a floor as the city runs them. */
export function drawnPlaces({ floor, plan }: BuiltFloor, units: readonly Unit[]): Place[] {
  const drafts = placesOfPlan(plan);
  const rooms = new Map(
    drafts.filter((draft) => draft.kind === 'room').map((draft) => [draft.elementId, draft]),
  );
  const facts = { floor, rooms, nearTheLift: roomsNearTheLift(plan, drafts), units };
  return drafts.map((draft) => placeOf(draft, facts));
}
