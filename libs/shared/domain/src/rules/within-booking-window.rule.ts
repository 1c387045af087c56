import type { BookingRule } from '../booking/booking-rule';
import { plusDays, siteDayOf } from '../time/site-day';

/** As far ahead as the site allows for the kind of place, or nearer where the person's own limit is. */
export const withinBookingWindow: BookingRule = ({ slot }, facts) => {
  const { now, calendar, settings, place, allowance } = facts;
  const daysAhead = Math.min(
    settings.daysAhead[place.kind],
    allowance?.limits.daysAhead ?? Infinity,
  );
  const today = siteDayOf(now, calendar.timeZone);
  const lastDay = plusDays(today, daysAhead);
  return siteDayOf(slot.startsAt, calendar.timeZone) > lastDay
    ? { code: 'too-far-ahead', lastDay }
    : undefined;
};
