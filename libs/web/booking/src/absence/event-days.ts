import type ICAL from 'ical.js';
import { covers, daysBetween, daySlot, daysOf, plusDays, type SiteDay } from '@etage/domain';
import { isTame } from './tame-recurrence';

export interface DayRange {
  readonly first: SiteDay;
  readonly last: SiteDay;
  /** IANA name of the zone of the site. */
  readonly timeZone: string;
}

/** Steps through a recurrence; one that began long ago needs some to get to today. */
const MOST_STEPS = 5_000;

const dayOf = (time: ICAL.Time): SiteDay => time.toString().slice(0, 10) as SiteDay;

/** Whole days alone: whoever has an appointment is not away. */
function daysOfSpan(start: ICAL.Time, end: ICAL.Time, range: DayRange): SiteDay[] {
  if (start.isDate) {
    const last = plusDays(dayOf(end), -1);
    return within(dayOf(start), last < dayOf(start) ? dayOf(start) : last, range);
  }
  const slot = { startsAt: start.toJSDate(), endsAt: end.toJSDate() };
  if (!(slot.endsAt > slot.startsAt)) return [];
  const { first, last } = daysOf(slot, range.timeZone);
  return within(first, last, range).filter((day) => covers(slot, daySlot(day, range.timeZone)));
}

/** A span that ends in the year 9999 has as many days as the range, not more. */
function within(first: SiteDay, last: SiteDay, range: DayRange): SiteDay[] {
  const from = first > range.first ? first : range.first;
  return daysBetween(from, last < range.last ? last : range.last);
}

const hasWildRule = (event: ICAL.Event): boolean =>
  event.component
    .getAllProperties('rrule')
    .some((property) => !isTame(property.getFirstValue() as ICAL.Recur));

/**
 * The days of a range that an event covers from midnight to midnight.
 * @returns undefined where its recurrence is not one that is followed
 */
export function eventDays(event: ICAL.Event, range: DayRange): SiteDay[] | undefined {
  if (!event.isRecurring()) return daysOfSpan(event.startDate, event.endDate, range);
  if (hasWildRule(event)) return undefined;
  const days = new Set<SiteDay>();
  const occurrences = event.iterator();
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next = occurrences.next() as ICAL.Time | undefined;
    if (!next || dayOf(next) > range.last) return [...days].sort();
    const { startDate, endDate } = event.getOccurrenceDetails(next);
    for (const day of daysOfSpan(startDate, endDate, range)) days.add(day);
  }
  return undefined;
}
