import type { TFunction } from 'i18next';

const WORDS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** `montags` for 1, the ISO number of Monday. */
export const weekdayWord = (isoWeekday: number, t: TFunction): string =>
  t(`series.weekdays.${WORDS[isoWeekday - 1] ?? 'mon'}`);
