import { holdsPlace } from '@etage/domain';
import type { Transaction } from '@etage/database';
import { BOOKINGS_BY_IDS, type BookingRow } from '../queries/read-booking.query';
import { LOCK_BOOKINGS } from '../queries/write-booking.query';

/** The items that still go with a booking, locked; the booking was locked before. */
export async function heldItems(tx: Transaction, { items }: BookingRow): Promise<BookingRow[]> {
  if (items.length === 0) return [];
  const ids = items.map(({ bookingId }) => bookingId);
  await tx.query(LOCK_BOOKINGS, [ids]);
  const rows = await tx.query(BOOKINGS_BY_IDS, [ids]);
  return rows.filter(({ status }) => holdsPlace(status));
}
