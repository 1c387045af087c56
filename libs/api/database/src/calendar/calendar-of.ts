import type { SiteCalendar } from '@etage/domain';
import type { Site } from '../entities/site.entity';
import { publicHolidays } from './public-holidays';

/** The calendar of a site with the holidays of the years around `now`: last year, this one and the next two. */
export function calendarOf(
  site: Pick<Site, 'timeZone' | 'federalState' | 'frameHours'>,
  now: Date,
): SiteCalendar {
  const thisYear = now.getUTCFullYear();
  return {
    timeZone: site.timeZone,
    frameHours: site.frameHours,
    holidays: [-1, 0, 1, 2].flatMap((ahead) => publicHolidays(site.federalState, thisYear + ahead)),
  };
}
