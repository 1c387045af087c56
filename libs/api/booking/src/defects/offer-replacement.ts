import { offeredUntil, type BookingId } from '@etage/domain';
import type { Transaction } from '@etage/database';
import { v7 as newId } from 'uuid';
import { writeBooking } from '../booking.write';
import type { KnownPlace } from '../place/place.directory';
import { SET_REPLACES } from '../queries/replacement.query';
import { asMove, type Replacement } from './choose-replacements';

/** Holds another place for the person of a booking, who keeps what they have until they take it. */
export async function offerReplacement(
  tx: Transaction,
  { booking, actor }: Replacement,
  place: KnownPlace,
  now: Date,
): Promise<void> {
  const { startsAt, endsAt, personId, bookedById, title } = booking;
  const row = {
    ...booking,
    ...place.row,
    ...{ startsAt, endsAt, personId, bookedById, title },
    bookingId: newId() as BookingId,
    status: 'held' as const,
    replacesId: booking.bookingId,
    requestHash: null,
  };
  const wish = { ...asMove(booking, row.placeId), actor, title, idempotencyKey: null };
  await writeBooking(tx, row, wish, place, now, 'booking.replacement-offered');
  const until = offeredUntil(row, place.row.settings, now);
  await tx.query(SET_REPLACES, [row.bookingId, booking.bookingId, until]);
  await tx.tell(personId, { kind: 'replacement-offered', bookingId: row.bookingId });
}
