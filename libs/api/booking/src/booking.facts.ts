import {
  daySlot,
  daysOf,
  isBookableFor,
  managesPlaces,
  sitterOf,
  type Actor,
  type BookableColleague,
  type BookingFacts,
  type BookingRequest,
  type GuestId,
  type HeldSlot,
  type PersonId,
  type Slot,
} from '@etage/domain';
import { calendarOf, type Lock, type Queries } from '@etage/database';
import { heldRows } from './held-rows';
import { personAllowance, standingAllowance } from './limits/person-allowance';
import type { KnownPlace } from './place/place.directory';
import { BOOKABLE_COLLEAGUES } from './queries/person.query';
import type { HeldSlotRow } from './queries/held-slots.query';

/** Locks in which bookings of a place queue: all it would hold, and the people where one sits or is limited. */
export const bookingLocks = (
  place: KnownPlace,
  personId: PersonId,
  guestId?: GuestId | null,
): Lock[] => [
  ...place.heldPlaceIds.map((id): Lock => ({ of: 'place', id })),
  ...(place.row.kind === 'desk' || place.row.limits.length > 0
    ? [{ of: 'person', id: personId } as const]
    : []),
  ...(guestId ? [{ of: 'person', id: guestId } as const] : []),
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

/** The facts as if nobody had booked anything: what the rules say beyond who was first. */
export const standingFacts = (place: KnownPlace, actor: Actor, now: Date): BookingFacts => ({
  now,
  actor,
  place: place.facts,
  calendar: calendarOf(place.row, now),
  settings: place.row.settings,
  heldOnPlace: [],
  heldByPerson: [],
  allowance: standingAllowance(place, actor),
});

/** The person it is for, where that is somebody else; undefined where they are unknown. */
export async function bookedFor(
  queries: Queries,
  { personId }: Pick<BookingRequest, 'personId'>,
  actor: Actor,
): Promise<BookableColleague | undefined> {
  if (personId === actor.personId) return undefined;
  const [person] = await queries.query(BOOKABLE_COLLEAGUES, [[personId]]);
  return person;
}

/** Where somebody sits is told only to those who may book for them, not to whoever tries. */
const mayAskWhere = (
  request: BookingRequest,
  place: KnownPlace,
  actor: Actor,
  person: BookableColleague | undefined,
): boolean =>
  place.row.kind === 'desk' &&
  (request.personId === actor.personId ||
    managesPlaces(actor.roles) ||
    (person !== undefined && isBookableFor(actor, person)));

/** Everything the decision rests on; call it with the locks taken. */
export async function bookingFacts(
  queries: Queries,
  place: KnownPlace,
  request: BookingRequest,
  actor: Actor,
  now: Date,
): Promise<BookingFacts> {
  const isForward = request.slot.endsAt > request.slot.startsAt;
  const window = isForward ? windowOf(request.slot, place.row.timeZone) : undefined;
  const person = await bookedFor(queries, request, actor);
  const allowance = await personAllowance(
    queries,
    place,
    actor,
    person,
    request.personId === actor.personId,
  );
  const { personId } = request;
  const seatedId = mayAskWhere(request, place, actor, person) ? sitterOf(request) : null;
  const rows = window
    ? await heldRows(queries, { place, window, seatedId, personId, allowance, now })
    : [];
  return withHeld({ ...standingFacts(place, actor, now), person, allowance }, rows);
}

/** The facts with what stands in the way, and with what counts against the person's limits. */
export const withHeld = (standing: BookingFacts, rows: readonly HeldSlotRow[]): BookingFacts => ({
  ...standing,
  heldOnPlace: heldBy(rows, 'place'),
  heldByPerson: heldBy(rows, 'person'),
  allowance: standing.allowance && { ...standing.allowance, counted: heldBy(rows, 'counted') },
});
