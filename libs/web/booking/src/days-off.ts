import type { BookingView } from '@etage/contract';
import { daySlot, parseSiteDay, type Slot } from '@etage/domain';

/** From the first day to the last, both included; undefined where these are no days in order. */
export function daysOff(first: string, last: string, timeZone: string): Slot | undefined {
  const [from, till] = [parseSiteDay(first), parseSiteDay(last)];
  if (!from || !till || till < from) return undefined;
  return { startsAt: daySlot(from, timeZone).startsAt, endsAt: daySlot(till, timeZone).endsAt };
}

/** What of mine would be cancelled: what begins in the span, has not begun, and where I am not checked in. */
export const cancelledBy = (
  bookings: readonly BookingView[],
  { startsAt, endsAt }: Slot,
  now: Date,
): BookingView[] =>
  bookings.filter((booking) => {
    const begins = new Date(booking.startsAt);
    const isHeld = ['requested', 'confirmed'].includes(booking.status);
    const isAhead = new Date(booking.endsAt) > now;
    return isHeld && isAhead && begins >= startsAt && begins < endsAt;
  });
