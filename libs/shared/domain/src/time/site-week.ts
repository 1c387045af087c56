import { daySlot, daysOf, isoWeekday, plusDays, siteDayOf, type SiteDay } from './site-day';
import type { Slot } from './slot';

const mondayOf = (day: SiteDay): SiteDay => plusDays(day, 1 - isoWeekday(day));

/** The Monday of the ISO week an instant falls in at the site. */
export const weekOf = (instant: Date, timeZone: string): SiteDay =>
  mondayOf(siteDayOf(instant, timeZone));

/** From Monday's midnight to the next one, 167, 168 or 169 hours long. */
export const weekSlot = (monday: SiteDay, timeZone: string): Slot => ({
  startsAt: daySlot(monday, timeZone).startsAt,
  endsAt: daySlot(plusDays(monday, 7), timeZone).startsAt,
});

/** The Mondays of the weeks a slot touches. */
export function weeksOf(slot: Slot, timeZone: string): SiteDay[] {
  const { first, last } = daysOf(slot, timeZone);
  const weeks: SiteDay[] = [];
  for (let monday = mondayOf(first); monday <= last; monday = plusDays(monday, 7)) {
    weeks.push(monday);
  }
  return weeks;
}
