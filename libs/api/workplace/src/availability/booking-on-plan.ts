import type { BookingOnPlan, PersonBadge } from '@etage/contract';
import type { FloorBookingRow } from '../queries/floor-bookings.query';

export const bookingOnPlan = (
  row: FloorBookingRow,
  mine: boolean,
  person?: PersonBadge,
): BookingOnPlan => ({
  bookingId: row.bookingId,
  startsAt: row.startsAt.toISOString(),
  endsAt: row.endsAt.toISOString(),
  status: row.status,
  mine,
  ...(person ? { person } : {}),
  ...(person && row.guest ? { guest: row.guest } : {}),
});
