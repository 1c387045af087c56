import { decideBooking, heldUntil, maySeeFloor, statusWhenBooked, type Actor } from '@etage/domain';
import type { Lock, Transaction } from '@etage/database';
import type { BookPlace } from '../book-place';
import { bookingFacts, bookingLocks } from '../booking.facts';
import { writeBooking } from '../booking.write';
import { newBooking } from '../new-booking';
import { knownPlace, type KnownPlace } from '../place/place.directory';
import { PLACE_FACTS } from '../queries/place-facts.query';
import { ACTOR_BY_ID } from '../queries/actor.query';
import { SET_HELD_UNTIL, TAKE_ENTRY } from '../queries/serve-waiting.query';
import type { CandidateRow } from '../queries/waiting-candidates.query';

/** `busy`: the place, the person or the entry is in somebody else's hands at this moment. */
export type Service = 'served' | 'refused' | 'busy';

/**
 * Gives the place to whoever waits for it, if the rules say yes now, with that person's own rights. Waits for nothing
 * and nobody: locks are only tried, and what is written is in nobody's way.
 */
export async function serveCandidate(
  tx: Transaction,
  candidate: CandidateRow,
  now: Date,
): Promise<Service> {
  const [row] = await tx.query(PLACE_FACTS, [candidate.placeId, now]);
  if (!row) return 'refused';
  const place = knownPlace(row);
  // The person before the entry: whoever has the person may wait for their entries.
  const { personId } = candidate;
  const locks: Lock[] = [...bookingLocks(place, personId), { of: 'person', id: personId }];
  if (!(await tx.tryLock(locks))) return 'busy';
  const [entry] = await tx.query(TAKE_ENTRY, [candidate.waitingId]);
  if (!entry) return 'busy';
  const [actor] = await tx.query(ACTOR_BY_ID, [personId]);
  if (!actor || !maySeeFloor(actor, row.restrictedUnitId)) return 'refused';
  const wish = wishOf(actor, candidate);
  const facts = await bookingFacts(tx, place, wish, actor, now);
  if (decideBooking(wish, facts).length > 0) return 'refused';
  await give(tx, wish, place, now);
  return 'served';
}

const wishOf = (
  actor: Actor,
  { placeId, startsAt, endsAt, personId }: CandidateRow,
): BookPlace => ({
  actor,
  placeId,
  slot: { startsAt, endsAt },
  personId,
  title: null,
  idempotencyKey: null,
});

/** Booked at once, or held until confirmed; what somebody else has to approve is asked for at once. */
async function give(tx: Transaction, wish: BookPlace, place: KnownPlace, now: Date): Promise<void> {
  const until =
    statusWhenBooked(place.row, wish.actor) === 'confirmed'
      ? heldUntil(wish.slot, place.row.settings, now)
      : undefined;
  const booking = newBooking(wish, place, now);
  const row = until ? { ...booking, status: 'held' as const } : booking;
  await writeBooking(tx, row, wish, place, now, 'booking.offered');
  const { bookingId, personId } = row;
  if (until) await tx.query(SET_HELD_UNTIL, [bookingId, until]);
  await tx.tell(personId, { kind: until ? 'offered' : 'booked-after-waiting', bookingId });
}
