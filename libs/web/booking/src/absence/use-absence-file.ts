import { isBookableDay, plusDays, siteDayOf, type SiteCalendar } from '@etage/domain';
import { useState } from 'react';
import type { AbsenceEntry } from './read-absences';

/** A year of a busy person is a tenth of it. */
const LARGEST_BYTES = 2_000_000;

/** As far ahead as one says where one is. */
const DAYS_AHEAD = 365;

export type AbsenceFile =
  | { readonly state: 'none' | 'reading' }
  | { readonly state: 'fault'; readonly fault: 'unreadable' | 'no-whole-days' | 'too-large' }
  | {
      readonly state: 'read';
      readonly entries: readonly AbsenceEntry[];
      readonly unread: number;
    };

async function read(file: File, calendar: SiteCalendar, now: Date): Promise<AbsenceFile> {
  if (file.size > LARGEST_BYTES) return { state: 'fault', fault: 'too-large' };
  // The parser is a large part of the program and few need it.
  const { readAbsences } = await import('./read-absences');
  const first = siteDayOf(now, calendar.timeZone);
  const range = { first, last: plusDays(first, DAYS_AHEAD), timeZone: calendar.timeZone };
  const found = readAbsences(await file.text(), range);
  if ('fault' in found) return { state: 'fault', ...found };
  const entries = found.entries
    .map((entry) => ({ ...entry, days: entry.days.filter((day) => isBookableDay(calendar, day)) }))
    .filter(({ days }) => days.length > 0);
  if (entries.length === 0) return { state: 'fault', fault: 'no-whole-days' };
  return { state: 'read', entries, unread: found.unread };
}

/** A calendar file that is read in the browser: what its entries are called goes nowhere. */
export function useAbsenceFile(calendar: SiteCalendar, now: Date) {
  const [file, setFile] = useState<AbsenceFile>({ state: 'none' });
  const choose = async (chosen: File): Promise<void> => {
    setFile({ state: 'reading' });
    try {
      setFile(await read(chosen, calendar, now));
    } catch {
      setFile({ state: 'fault', fault: 'unreadable' });
    }
  };
  return { file, choose };
}
