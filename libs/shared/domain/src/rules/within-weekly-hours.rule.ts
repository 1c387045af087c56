import { minutesInWeek } from '../booking/allowance';
import type { BookingRule } from '../booking/booking-rule';
import { weeksOf } from '../time/site-week';

/** Whoever has more than is allowed by now may still move what they have, as long as it does not become more. */
export const withinWeeklyHours: BookingRule = (
  { slot, movedBookingId },
  { allowance, calendar: { timeZone } },
) => {
  const allowedHours = allowance?.limits.hoursPerWeek ?? null;
  if (!allowance || allowedHours === null || slot.endsAt <= slot.startsAt) return undefined;
  const others = allowance.counted.filter(({ bookingId }) => bookingId !== movedBookingId);
  for (const week of weeksOf(slot, timeZone)) {
    const before = minutesInWeek(allowance.counted, week, timeZone);
    const bookedMinutes = minutesInWeek(others, week, timeZone);
    const after = bookedMinutes + minutesInWeek([slot], week, timeZone);
    if (after > Math.max(allowedHours * 60, before)) {
      return { code: 'too-many-hours-in-week', week, bookedMinutes, allowedHours };
    }
  }
  return undefined;
};
