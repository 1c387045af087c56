import type { FederalState, PublicHoliday, SiteDay } from '@etage/domain';
import { getHolidays } from 'feiertagejs';

const known = new Map<string, readonly PublicHoliday[]>();

/** Public holidays of a federal state in one year, by the state's own law. */
export function publicHolidays(federalState: FederalState, year: number): readonly PublicHoliday[] {
  const key = `${federalState} ${year}`;
  const found =
    known.get(key) ??
    getHolidays(year, federalState).map((holiday) => ({
      day: holiday.dateString as SiteDay,
      name: holiday.translate('de') ?? holiday.name,
    }));
  known.set(key, found);
  return found;
}
