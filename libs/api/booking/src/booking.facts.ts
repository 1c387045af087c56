import {
  daySlot,
  daysOf,
  maySeeFloor,
  type Actor,
  type BookingFacts,
  type BookingRequest,
  type HeldSlot,
  type PersonId,
  type PlaceFacts,
  type PlaceId,
  type Slot,
} from '@etage/domain';
import { calendarOf, type Lock, type Transaction } from '@etage/database';
import { HELD_SLOTS, type HeldSlotRow } from './queries/held-slots.query';
import { PLACE_FACTS, type PlaceFactsRow } from './queries/place-facts.query';

/** A place with all that is known of it apart from its bookings. */
export interface KnownPlace {
  readonly row: PlaceFactsRow;
  readonly facts: PlaceFacts;
  /** The place itself and, for a room, the desks in it: a booking holds them all. */
  readonly heldPlaceIds: readonly PlaceId[];
}

/** Undefined where there is no such place, or the actor may not see its floor. */
export async function knownPlace(
  tx: Transaction,
  placeId: PlaceId,
  actor: Actor,
  now: Date,
): Promise<KnownPlace | undefined> {
  const [row] = await tx.query(PLACE_FACTS, [placeId, now]);
  if (!row || !maySeeFloor(actor, row.restrictedUnitId)) return undefined;
  const closures = row.closures.map((closure) => ({
    ...closure,
    startsAt: new Date(closure.startsAt),
    endsAt: closure.endsAt === null ? null : new Date(closure.endsAt),
  }));
  return { row, facts: { ...row, closures }, heldPlaceIds: [row.placeId, ...row.deskIds] };
}

/** Locks in which bookings of a place queue: all it would hold, and the person where it is a desk. */
export const bookingLocks = (place: KnownPlace, personId: PersonId): Lock[] => [
  ...place.heldPlaceIds.map((id): Lock => ({ of: 'place', id })),
  ...(place.row.kind === 'desk' ? [{ of: 'person', id: personId } as const] : []),
];

/** The whole days around the slot, so that an alternative on the same day can be found. */
function windowOf(slot: Slot, timeZone: string): Slot {
  const { first, last } = daysOf(slot, timeZone);
  const endsAt = daySlot(last, timeZone).endsAt;
  return {
    startsAt: daySlot(first, timeZone).startsAt,
    endsAt: endsAt > slot.endsAt ? endsAt : slot.endsAt,
  };
}

const heldBy = (rows: readonly HeldSlotRow[], holds: HeldSlotRow['holds']): HeldSlot[] =>
  rows.filter((row) => row.holds === holds);

/** Everything the decision rests on; call it with the locks taken. */
export async function bookingFacts(
  tx: Transaction,
  place: KnownPlace,
  request: BookingRequest,
  actor: Actor,
  now: Date,
): Promise<BookingFacts> {
  const isForward = request.slot.endsAt > request.slot.startsAt;
  const window = isForward ? windowOf(request.slot, place.row.timeZone) : undefined;
  const rows = window
    ? await tx.query(HELD_SLOTS, [
        place.heldPlaceIds,
        window.startsAt,
        window.endsAt,
        place.row.kind === 'desk' ? request.personId : null,
      ])
    : [];
  return {
    now,
    actor,
    place: place.facts,
    calendar: calendarOf(place.row, now),
    settings: place.row.settings,
    heldOnPlace: heldBy(rows, 'place'),
    heldByPerson: heldBy(rows, 'person'),
  };
}
