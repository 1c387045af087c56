import { plusDays, type SiteDay } from '@etage/domain';

const DAY_MS = 86_400_000;

/** The number of a week by ISO 8601: the first one of a year holds its first Thursday. */
export function weekNumber(monday: SiteDay): number {
  const thursday = plusDays(monday, 3);
  const first = Date.parse(`${thursday.slice(0, 4)}-01-01`);
  return Math.floor((Date.parse(thursday) - first) / DAY_MS / 7) + 1;
}
