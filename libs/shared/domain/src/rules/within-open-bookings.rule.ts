import { openBookings } from '../booking/allowance';
import type { BookingRule } from '../booking/booking-rule';

/** A booking that is moved was counted before; whoever has more than is allowed by now may still move what they have. */
export const withinOpenBookings: BookingRule = ({ movedBookingId }, { allowance, now }) => {
  const allowed = allowance?.limits.openBookings ?? null;
  if (!allowance || allowed === null) return undefined;
  if (allowance.counted.some(({ bookingId }) => bookingId === movedBookingId)) return undefined;
  const open = openBookings(allowance, now);
  return open >= allowed ? { code: 'too-many-open-bookings', open, allowed } : undefined;
};
