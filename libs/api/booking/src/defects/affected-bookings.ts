import type { PlaceId } from '@etage/domain';
import type { Transaction } from '@etage/database';
import { BOOKINGS_BY_IDS, type BookingRow } from '../queries/read-booking.query';
import { AFFECTED_BOOKINGS } from '../queries/replacement.query';
import { LOCK_BOOKINGS } from '../queries/write-booking.query';

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
