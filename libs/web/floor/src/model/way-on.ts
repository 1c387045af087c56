import { nextBookableDay, siteDayOf, type SiteCalendar, type SiteDay } from '@etage/domain';
import { defaultDay } from './slot-choice';

/** The nearest day on which one may book again: after a weekend Monday, after a day of the past today. */
export const wayOn = (calendar: SiteCalendar, day: SiteDay, now: Date): SiteDay =>
  day < siteDayOf(now, calendar.timeZone)
    ? defaultDay(calendar, now)
    : nextBookableDay(calendar, day);
