import type { PersonId, PlaceId } from '@etage/domain';
import type { Transaction } from '@etage/database';
import { announced } from '../booking.view';
import { CLOSE_PLACE } from '../queries/defect.query';
import { BOOKINGS_BY_IDS, type BookingRow } from '../queries/read-booking.query';
import { AFFECTED_BOOKINGS, PLACES_AROUND } from '../queries/replacement.query';
import { LOCK_BOOKINGS } from '../queries/write-booking.query';
import { chooseReplacements } from './choose-replacements';
import { offerReplacement } from './offer-replacement';

/** The bookings of a place and of the desks in it that are not over, locked, with the people they are for. */
export async function affectedBookings(
  tx: Transaction,
  placeId: PlaceId,
  now: Date,
): Promise<BookingRow[]> {
  const found = await tx.query(AFFECTED_BOOKINGS, [placeId, now]);
  const ids = found.map(({ bookingId }) => bookingId);
  const rows = await tx.query(BOOKINGS_BY_IDS, [ids]);
  await tx.lock(rows.map(({ personId: id }) => ({ of: 'person', id })));
  await tx.query(LOCK_BOOKINGS, [ids]);
  return rows;
}

/** What is the same for all of them is announced and told once. */
export async function tellAffected(
  tx: Transaction,
  bookings: readonly BookingRow[],
  kind: 'place-closed' | 'place-reopened',
  actorId: PersonId,
  now: Date,
): Promise<void> {
  const [first] = bookings;
  if (!first) return;
  for (const { personId, bookingId } of bookings) await tx.tell(personId, { kind, bookingId });
  await tx.announce({
    floorId: first.floorId,
    bookings: bookings.map(announced),
    action: `booking.${kind}`,
    actorId,
    changedAt: now,
  });
}

interface Closing {
  readonly placeId: PlaceId;
  readonly closureId: string;
  readonly note: string;
  readonly reportedById: PersonId;
}

/**
 * Closes a place and offers everybody who has booked it the best that is free instead, or tells them that nothing is.
 * Call it with the locks of `PLACES_AROUND` taken, so that whatever is free stays so until it is offered.
 */
export async function closePlace(
  tx: Transaction,
  { placeId, closureId, note, reportedById }: Closing,
  locked: ReadonlySet<PlaceId>,
  now: Date,
): Promise<void> {
  const bookings = await affectedBookings(tx, placeId, now);
  await tx.query(CLOSE_PLACE, [closureId, placeId, now, note]);
  const replacements = await chooseReplacements(tx, bookings, locked, now);
  for (const replacement of replacements) {
    if (replacement.place) await offerReplacement(tx, replacement, replacement.place, now);
  }
  const without = replacements.filter(({ place }) => !place).map(({ booking }) => booking);
  await tellAffected(tx, without, 'place-closed', reportedById, now);
}

/** What is locked before a place is closed. */
export const placesAround = async (
  queries: Pick<Transaction, 'query'>,
  placeId: PlaceId,
): Promise<PlaceId[]> =>
  (await queries.query(PLACES_AROUND, [placeId])).map((around) => around.placeId);
