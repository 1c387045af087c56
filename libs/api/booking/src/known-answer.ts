import { managesPlaces, mayManageBooking, todayAt } from '@etage/domain';
import type { Queries, Refused } from '@etage/database';
import { requestHash, type BookPlace } from './book-place';
import { bookingFacts } from './booking.facts';
import { refuse, refusedByRules, type Refusal } from './booking.refusal';
import type { KnownPlace } from './place/place.directory';
import { BOOKABLE_COLLEAGUES } from './queries/person.query';
import { GUESTS_BY_IDS } from './queries/guest.query';
import { BOOKING_BY_KEY, type BookingRow } from './queries/read-booking.query';

/** What can be answered without booking: what an earlier request with the same key made, or a refusal. */
export async function knownAnswer(
  queries: Queries,
  wish: BookPlace,
  place: KnownPlace,
  now: Date,
): Promise<BookingRow | Refused<Refusal> | undefined> {
  const earlier = await earlierAnswer(queries, wish, now);
  if (earlier) return earlier;
  if (await isUnknownPerson(queries, wish)) return refuse({ why: 'person-not-found' });
  if (await isForeignGuest(queries, wish)) return refuse({ why: 'guest-not-found' });
  const refused = refusedByRules(wish, await bookingFacts(queries, place, wish, wish.actor, now));
  // What is in the way may be what the same request made a moment ago.
  return refused && ((await earlierAnswer(queries, wish, now)) ?? refused);
}

/**
 * A repeated request with the same key gets the first booking, as far as it may still be read; the same key with another
 * wish is refused.
 */
async function earlierAnswer(
  queries: Queries,
  wish: BookPlace,
  now: Date,
): Promise<BookingRow | Refused<Refusal> | undefined> {
  if (wish.idempotencyKey === null) return undefined;
  const [earlier] = await queries.query(BOOKING_BY_KEY, [wish.actor.personId, wish.idempotencyKey]);
  if (!earlier) return undefined;
  if (!earlier.requestHash?.equals(requestHash(wish))) return refuse({ why: 'key-reused' });
  const isReadable = mayManageBooking(wish.actor, earlier, todayAt(earlier.timeZone, now));
  return isReadable ? earlier : refuse({ why: 'booking-not-found' });
}

/** Asked only for those who may book for others; anyone else is refused by the rule and learns nothing. */
async function isUnknownPerson(queries: Queries, { actor, personId }: BookPlace): Promise<boolean> {
  if (personId === actor.personId || !managesPlaces(actor.roles)) return false;
  return (await queries.query(BOOKABLE_COLLEAGUES, [[personId]])).length === 0;
}

/** One brings guests of one's own, and sits there as their host. */
async function isForeignGuest(
  queries: Queries,
  { actor, personId, guestId }: BookPlace,
): Promise<boolean> {
  if (!guestId) return false;
  if (personId !== actor.personId) return true;
  return (await queries.query(GUESTS_BY_IDS, [[guestId], personId])).length === 0;
}
