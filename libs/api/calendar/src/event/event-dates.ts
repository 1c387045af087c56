import type { Slot } from '@etage/domain';
import ICAL from 'ical.js';
import { RRuleTemporal } from 'rrule-temporal';
import { instantOf } from './event-time';

/** Nobody meets more often than that in a room within the time that can be booked. */
const MOST_DATES = 1_500;
/** A rule that fits no day at all would be followed for ever. */
const MOST_STEPS = 20_000;

const FOLLOWED = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];

export class UnreadableEvent extends Error {
  constructor(readonly reason: 'event-unreadable' | 'recurrence-not-followed' | 'zone-unknown') {
    super(reason);
  }
}

const wallText = (time: ICAL.Time): string =>
  new ICAL.Time({ ...time.toJSON(), isDate: false }, time.zone).toICALString().replace(/Z$/, '');

const timesOf = (event: ICAL.Component, name: string, zone: string): number[] =>
  event
    .getAllProperties(name)
    .flatMap((property) => property.getValues() as unknown[])
    .flatMap((value) => (value instanceof ICAL.Time ? instantOf(value, zone).getTime() : []));

function byRule(property: ICAL.Property, start: ICAL.Time, zone: string, window: Slot): number[] {
  const rule = property.getFirstValue() as ICAL.Recur;
  if (!FOLLOWED.includes(rule.freq)) throw new UnreadableEvent('recurrence-not-followed');
  try {
    const dates = new RRuleTemporal({
      rruleString: `DTSTART;TZID=${zone}:${wallText(start)}\nRRULE:${rule.toString()}`,
      maxIterations: MOST_STEPS,
    }).between(window.startsAt, window.endsAt, true);
    return dates.map(({ epochMilliseconds }) => epochMilliseconds);
  } catch {
    throw new UnreadableEvent('recurrence-not-followed');
  }
}

export const isRecurring = (event: ICAL.Component): boolean =>
  event.hasProperty('rrule') || event.hasProperty('rdate');

/**
 * When an event begins by its rules and lists of dates, within the window, in order of time.
 * @throws UnreadableEvent where its rule is none that is followed
 */
export function eventDates(event: ICAL.Component, zone: string, window: Slot): Date[] {
  const start = event.getFirstPropertyValue('dtstart') as ICAL.Time;
  const rules = event.getAllProperties('rrule');
  const dates = new Set([
    ...(rules.length === 0 ? [instantOf(start, zone).getTime()] : []),
    ...rules.flatMap((rule) => byRule(rule, start, zone, window)),
    ...timesOf(event, 'rdate', zone),
  ]);
  for (const excluded of timesOf(event, 'exdate', zone)) dates.delete(excluded);
  const [from, till] = [window.startsAt.getTime(), window.endsAt.getTime()];
  const within = [...dates].filter((date) => date >= from && date < till).sort((a, b) => a - b);
  if (within.length > MOST_DATES) throw new UnreadableEvent('recurrence-not-followed');
  return within.map((date) => new Date(date));
}
