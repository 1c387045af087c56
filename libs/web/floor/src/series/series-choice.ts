import { plusDays, type SiteDay } from '@etage/domain';

export const SERIES_PATTERNS = ['weekly', 'fortnightly', 'workdays'] as const;
export type SeriesPattern = (typeof SERIES_PATTERNS)[number];

/** How long a series may last, in weeks. */
export const SERIES_WEEKS = [4, 8, 12, 26] as const;

export interface SeriesChoice {
  readonly pattern: SeriesPattern;
  readonly weeks: (typeof SERIES_WEEKS)[number];
}

const RULES: Readonly<Record<SeriesPattern, string>> = {
  weekly: 'FREQ=WEEKLY',
  fortnightly: 'FREQ=WEEKLY;INTERVAL=2',
  workdays: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
};

/** The last day of so many weeks that begin on the first. */
export const lastDayOf = (first: SiteDay, weeks: number): SiteDay => plusDays(first, 7 * weeks - 1);

/** The choice as a recurrence rule of RFC 5545. */
export const recurrenceOf = ({ pattern, weeks }: SeriesChoice, first: SiteDay): string =>
  `${RULES[pattern]};UNTIL=${lastDayOf(first, weeks).replaceAll('-', '')}`;
