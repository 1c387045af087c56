import type { SiteView } from '@etage/contract';
import {
  daySlot,
  DEFAULT_BOOKING_SETTINGS,
  plusDays,
  siteDayOf,
  type BookingSettings,
  type Slot,
} from '@etage/domain';

/** How far back the list looks, in days. */
const DAYS_BACK = 90;

function spanAt(
  timeZone: string,
  { daysAhead }: Pick<BookingSettings, 'daysAhead'>,
  now: Date,
): Slot {
  const today = siteDayOf(now, timeZone);
  const last = plusDays(today, Math.max(...Object.values(daysAhead)));
  return {
    startsAt: daySlot(plusDays(today, -DAYS_BACK), timeZone).startsAt,
    endsAt: daySlot(last, timeZone).endsAt,
  };
}

/**
 * From 90 days ago to the last day on which any of the sites takes bookings, by the calendar there; the same all day
 * long, so that the list is not asked for anew every minute.
 */
export function myBookingsSpan(
  sites: readonly Pick<SiteView, 'calendar' | 'settings'>[],
  now: Date,
): Slot {
  const spans = sites.map(({ calendar, settings }) => spanAt(calendar.timeZone, settings, now));
  // Who sees no site any more may still have bookings of former days.
  const all = spans.length > 0 ? spans : [spanAt('UTC', DEFAULT_BOOKING_SETTINGS, now)];
  return {
    startsAt: new Date(Math.min(...all.map(({ startsAt }) => startsAt.getTime()))),
    endsAt: new Date(Math.max(...all.map(({ endsAt }) => endsAt.getTime()))),
  };
}
