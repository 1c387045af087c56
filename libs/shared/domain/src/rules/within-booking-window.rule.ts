import type { BookingRule } from '../booking/booking-rule';
import { plusDays, siteDayOf } from '../time/site-day';

export const withinBookingWindow: BookingRule = ({ slot }, { now, calendar, settings, place }) => {
  const today = siteDayOf(now, calendar.timeZone);
  const lastDay = plusDays(today, settings.daysAhead[place.kind]);
  return siteDayOf(slot.startsAt, calendar.timeZone) > lastDay
    ? { code: 'too-far-ahead', lastDay }
    : undefined;
};
