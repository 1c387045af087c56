import {
  decideArrival,
  holdsPlace,
  todayAt,
  type Actor,
  type Arrival,
  type PlaceId,
} from '@etage/domain';
import type { Lock, Queries, Refused } from '@etage/database';
import { bookingFacts, bookingLocks } from '../booking.facts';
import { refuse, type Refusal } from '../booking.refusal';
import type { KnownPlace, PlaceDirectory } from '../place/place.directory';
import { BOOKINGS_OF_PERSON, type BookingRow } from '../queries/read-booking.query';

/** Somebody says that they are at a place. */
export interface Arriving {
  readonly actor: Actor;
  readonly placeId: PlaceId;
}

/** What it comes to, and all that it rests on. */
export interface ArrivalLook {
  readonly place: KnownPlace;
  readonly arrival: Arrival;
  /** The person's bookings of today that hold a place. */
  readonly own: readonly BookingRow[];
}

/** More than anybody books a day. */
const MOST = 500;

export async function lookAtArrival(
  queries: Queries,
  places: PlaceDirectory,
  { actor, placeId }: Arriving,
  now: Date,
): Promise<ArrivalLook | Refused<Refusal>> {
  const place = await places.read(queries, placeId, actor, now);
  if (!place) return refuse({ why: 'place-not-found' });
  const { personId } = actor;
  const slot = todayAt(place.row.timeZone, now);
  const span = [slot.startsAt, slot.endsAt, null, null, MOST] as const;
  const bookings = await queries.query(BOOKINGS_OF_PERSON, [personId, ...span]);
  const facts = await bookingFacts(queries, place, { placeId, slot, personId }, actor, now);
  // A guest of mine sits where the guest is booked, wherever I go myself.
  const own = bookings.filter(
    (row) => holdsPlace(row.status) && (row.guestId === null || row.placeId === placeId),
  );
  return { place, own, arrival: decideArrival(facts, own) };
}

/** Everything an arrival may touch: the place, the person, and the desk that is left. */
export const arrivalLocks = ({ place, arrival }: ArrivalLook, { actor }: Arriving): Lock[] => [
  ...bookingLocks(place, actor.personId),
  ...(arrival.does === 'move' ? [{ of: 'place', id: arrival.booking.placeId } as const] : []),
];
