import type { PublicHoliday, SiteDay } from '@etage/domain';
import { getHolidays, type Region } from 'feiertagejs';

const known = new Map<string, readonly PublicHoliday[]>();

/** Public holidays of a federal state in one year, by the state's own law. */
export function publicHolidays(federalState: string, year: number): readonly PublicHoliday[] {
  const key = `${federalState} ${year}`;
  const found =
    known.get(key) ??
    getHolidays(year, federalState as Region).map((holiday) => ({
      day: holiday.dateString as SiteDay,
      name: holiday.translate('de') ?? holiday.name,
    }));
  known.set(key, found);
  return found;
}
