import { RRuleTemporal } from 'rrule-temporal';
import { daysOf, instantAt, plusDays, siteDayOf, wallMinute, type SiteDay } from '../time/site-day';
import type { Slot } from '../time/slot';
import { MOST_OCCURRENCES } from './most-occurrences';
import type { RecurrenceRejection } from './recurrence-rejection';
import { parseRecurrenceRule, recurrenceText, type RecurrenceRule } from './recurrence-rule';

/** Nobody plans further ahead than two years; a rule that rarely or never matches is followed no longer. */
const HORIZON_DAYS = 731;

const compact = (day: SiteDay): string => day.replaceAll('-', '');

/** `20261231` or `20261231T225959Z`; undefined where the rule names no such day. */
function lastInstant(until: string, timeZone: string): Date | undefined {
  const [day, time] = [until.slice(0, 8), until.slice(9)];
  const iso = day.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3') as SiteDay;
  const midnight = Date.parse(`${iso}T00:00Z`);
  if (new Date(midnight).toISOString().slice(0, 10) !== iso) return undefined;
  if (!time) return new Date(instantAt(iso, 1440, timeZone).getTime() - 1);
  return new Date(time.replace(/^(\d\d)(\d\d)(\d\d)Z$/, `${iso}T$1:$2:$3Z`));
}

/** Compared as instants: a rule may end in a year that has five digits at the site. */
function lastDay(first: SiteDay, ends: Date | undefined, timeZone: string): SiteDay {
  const horizon = plusDays(first, HORIZON_DAYS);
  return ends && ends < instantAt(horizon, 0, timeZone) ? siteDayOf(ends, timeZone) : horizon;
}

/** Days have no clock: the rule is followed in UTC, and the wall clock of the site is put to its days afterwards. */
function daysBy(rule: RecurrenceRule, first: SiteDay, last: SiteDay, most: number): SiteDay[] {
  const days = new RRuleTemporal({
    rruleString:
      `DTSTART:${compact(first)}T000000Z\n` +
      `RRULE:${recurrenceText(rule, ['COUNT', 'UNTIL'])};UNTIL=${compact(last)}T000000Z`,
  });
  return days
    .all((_, index) => index < most)
    .slice(0, most)
    .map((day) => day.toString().slice(0, 10) as SiteDay);
}

/** The slot of every day that has the same hours on the wall clock, also across a change of the clocks. */
function slotsOn(days: readonly SiteDay[], slot: Slot, timeZone: string): Slot[] {
  const { first } = daysOf(slot, timeZone);
  const end = siteDayOf(slot.endsAt, timeZone);
  const nights = Math.round((Date.parse(end) - Date.parse(first)) / 86_400_000);
  const [from, till] = [wallMinute(slot.startsAt, timeZone), wallMinute(slot.endsAt, timeZone)];
  return days.map((day) => ({
    startsAt: instantAt(day, from, timeZone),
    endsAt: instantAt(plusDays(day, nights), till, timeZone),
  }));
}

/**
 * When a slot repeats by a recurrence rule (RFC 5545), in order of time. The wall clock of the site stays when the
 * clocks change. The first slot belongs to them only where the rule meets its day.
 */
export function occurrences(
  recurrence: string,
  slot: Slot,
  timeZone: string,
): readonly Slot[] | RecurrenceRejection {
  const rule = parseRecurrenceRule(recurrence);
  if (!rule) return { code: 'recurrence-unreadable' };
  const [count, until] = [rule.get('COUNT'), rule.get('UNTIL')];
  if (!count && !until) return { code: 'recurrence-endless' };
  const ends = until ? lastInstant(until, timeZone) : undefined;
  if (until && !ends) return { code: 'recurrence-unreadable' };
  const first = siteDayOf(slot.startsAt, timeZone);
  const most = Math.min(Number(count ?? Infinity), MOST_OCCURRENCES + 1);
  if (ends && ends < slot.startsAt) return { code: 'recurrence-empty' };
  const days = daysBy(rule, first, lastDay(first, ends, timeZone), most);
  const slots = slotsOn(days, slot, timeZone).filter(({ startsAt }) => !ends || startsAt <= ends);
  if (slots.length === 0) return { code: 'recurrence-empty' };
  const isCutOff = slots.length > MOST_OCCURRENCES || (count && slots.length < Number(count));
  return isCutOff ? { code: 'too-many-occurrences', maximum: MOST_OCCURRENCES } : slots;
}
