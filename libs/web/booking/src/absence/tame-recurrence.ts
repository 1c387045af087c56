import type ICAL from 'ical.js';

const WEEKDAY = /^[+-]?[1-4]?(MO|TU|WE|TH|FR|SA|SU)$/;

/** Days of the month that every month has. */
const isInEveryMonth = (day: number): boolean => Math.abs(day) >= 1 && Math.abs(day) <= 28;

const KNOWN = ['BYDAY', 'BYMONTHDAY', 'BYMONTH'];

type Named = readonly string[];

/** Every so many days, weeks, months or years, and nothing more. */
const isBare = (freq: string, names: Named): boolean =>
  names.length === 0 && ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'].includes(freq);

/** On days of the week or days of the month, never both: there may be none that are both. */
const isOnDays = (freq: string, names: Named): boolean =>
  (freq === 'WEEKLY' && names.length === 1 && names.includes('BYDAY')) ||
  (freq === 'MONTHLY' && !names.includes('BYMONTH')) ||
  (freq === 'YEARLY' && names.includes('BYMONTH'));

/**
 * Whether a recurrence rule is one that calendars write for absences. The parser looks for the next day of a rule that
 * fits no day at all for ever, and a file from outside may hold one on purpose: others are left unread.
 */
export function isTame({ freq, interval, parts }: ICAL.Recur): boolean {
  const given: Readonly<Record<string, readonly unknown[] | undefined>> = parts;
  const names = Object.keys(parts);
  if (interval < 1 || interval > 52 || !names.every((name) => KNOWN.includes(name))) return false;
  const weekdays = (given['BYDAY'] ?? []).map(String);
  const monthDays = (given['BYMONTHDAY'] ?? []).map(Number);
  const isPlain = weekdays.every((day) => WEEKDAY.test(day)) && monthDays.every(isInEveryMonth);
  if (!isPlain) return false;
  const isEither = names.includes('BYDAY') !== names.includes('BYMONTHDAY');
  return isEither ? isOnDays(freq, names) : isBare(freq, names);
}
