import type { BookingId } from '@etage/domain';
import type { Transaction } from '@etage/database';
import { BOOKINGS_BY_IDS, type BookingRow } from '../queries/read-booking.query';
import { OFFERS_FOR } from '../queries/replacement.query';
import { LOCK_BOOKINGS } from '../queries/write-booking.query';

/** What is still held in the stead of these bookings, locked; the bookings were locked before. */
export async function openOffers(
  tx: Transaction,
  bookingIds: readonly BookingId[],
): Promise<BookingRow[]> {
  const offers = await tx.query(OFFERS_FOR, [bookingIds]);
  if (offers.length === 0) return [];
  const ids = offers.map(({ bookingId }) => bookingId);
  await tx.query(LOCK_BOOKINGS, [ids]);
  const rows = await tx.query(BOOKINGS_BY_IDS, [ids]);
  return rows.filter(({ status }) => status === 'held');
}
