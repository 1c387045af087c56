import type ICAL from 'ical.js';
import type { SiteDay } from '@etage/domain';
import { calendarEvents } from './calendar-events';
import { eventDays, type DayRange } from './event-days';

/** One entry of a calendar that covers whole days. What it is called never leaves the browser. */
export interface AbsenceEntry {
  readonly title: string;
  readonly days: readonly SiteDay[];
  /** Whether the calendar calls the person busy meanwhile. */
  readonly isBusy: boolean;
}

export type ReadAbsences =
  | { readonly entries: readonly AbsenceEntry[]; readonly unread: number }
  | { readonly fault: 'unreadable' | 'no-whole-days' };

/** As the list beside it shows it. */
const LONGEST_TITLE = 80;

const isCancelled = ({ component }: ICAL.Event): boolean =>
  String(component.getFirstPropertyValue('status')).toUpperCase() === 'CANCELLED';

const isBusy = ({ component }: ICAL.Event): boolean =>
  String(component.getFirstPropertyValue('transp')).toUpperCase() !== 'TRANSPARENT';

const titleOf = ({ summary }: ICAL.Event): string =>
  String(summary ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_TITLE);

/**
 * Reads whole days out of a calendar file (iCalendar, RFC 5545), in order of time. An entry that cannot be read is
 * counted and left out; nothing in a file breaks more than itself.
 */
export function readAbsences(text: string, range: DayRange): ReadAbsences {
  const calendar = calendarEvents(text);
  if (!calendar) return { fault: 'unreadable' };
  let { unread } = calendar;
  const entries: AbsenceEntry[] = [];
  for (const event of calendar.events) {
    try {
      const days = isCancelled(event) ? [] : eventDays(event, range);
      if (!days) unread += 1;
      else if (days.length > 0)
        entries.push({ title: titleOf(event), days, isBusy: isBusy(event) });
    } catch {
      unread += 1;
    }
  }
  if (entries.length === 0) return { fault: 'no-whole-days' };
  const byFirstDay = (a: AbsenceEntry, b: AbsenceEntry): number =>
    (a.days[0] ?? '') < (b.days[0] ?? '') ? -1 : 1;
  return { entries: entries.sort(byFirstDay), unread };
}
