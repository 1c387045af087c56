import { daysOf, plusDays, type SiteDay, type Slot } from '@etage/domain';
import ICAL from 'ical.js';
import { eventDates, isRecurring, UnreadableEvent } from './event-dates';
import { dayOf, instantOf, zoneOf } from './event-time';
import type { EventVersion } from './event-version';

export interface EventReading {
  readonly timeZone: string;
  /** Repeated events are followed within it. */
  readonly window: Slot;
  /** What whole days are at the site. */
  readonly wholeDays: (first: SiteDay, last: SiteDay) => Slot;
}

export interface ReadEvent {
  readonly uid: string | null;
  readonly isRecurring: boolean;
  /** Nothing where it takes no time: a task, a cancelled event, one that says that its time stays free. */
  readonly versions: readonly EventVersion[];
}

export interface UnreadEvent {
  readonly uid: string | null;
  readonly title: string | null;
  readonly reason: UnreadableEvent['reason'];
}

const LONGEST_TITLE = 120;
const EARLIEST = Date.UTC(1900, 0);
const LATEST = Date.UTC(3000, 0);

/** As people write titles: no control characters, no halves of characters, not endless. */
export function titleOf(event: ICAL.Component): string | null {
  const summary = String(event.getFirstPropertyValue('summary') ?? '');
  const text = [...summary.replace(/[\p{Cc}\p{Cs}]+/gu, ' ').trim()].slice(0, LONGEST_TITLE);
  return text.join('').trim() || null;
}

function organizerOf(event: ICAL.Component): string | null {
  const address = String(event.getFirstPropertyValue('organizer') ?? '');
  return /^mailto:(.+@.+)$/i.exec(address)?.[1]?.trim().toLowerCase() ?? null;
}

const takesTime = (event: ICAL.Component): boolean =>
  String(event.getFirstPropertyValue('status')).toUpperCase() !== 'CANCELLED' &&
  String(event.getFirstPropertyValue('transp')).toUpperCase() !== 'TRANSPARENT';

function timeOf(event: ICAL.Component, name: string, siteZone: string) {
  const property = event.getFirstProperty(name);
  if (!property) return undefined;
  const time: unknown = property.getFirstValue();
  if (!(time instanceof ICAL.Time)) throw new UnreadableEvent('event-unreadable');
  const zone = zoneOf(property, siteZone);
  if (!zone) throw new UnreadableEvent('zone-unknown');
  return { time, zone };
}

/** How long it takes: milliseconds, or whole days. */
function lengthOf(event: ICAL.Component, siteZone: string) {
  const start = timeOf(event, 'dtstart', siteZone);
  if (!start) throw new UnreadableEvent('event-unreadable');
  const end = timeOf(event, 'dtend', siteZone);
  const duration: unknown = event.getFirstPropertyValue('duration');
  const seconds = duration instanceof ICAL.Duration ? duration.toSeconds() : undefined;
  if (start.time.isDate) {
    const days = end
      ? Math.round((Date.parse(dayOf(end.time)) - Date.parse(dayOf(start.time))) / 86_400_000)
      : Math.ceil((seconds ?? 86_400) / 86_400);
    return { start, days: Math.max(days, 1) };
  }
  const startsAt = instantOf(start.time, start.zone).getTime();
  return {
    start,
    ms: end ? instantOf(end.time, end.zone).getTime() - startsAt : (seconds ?? 0) * 1_000,
  };
}

function slotFrom(startsAt: Date, event: ICAL.Component, reading: EventReading): Slot {
  const { days, ms } = lengthOf(event, reading.timeZone);
  if (days === undefined) return { startsAt, endsAt: new Date(startsAt.getTime() + ms) };
  const { first } = daysOf({ startsAt, endsAt: startsAt }, reading.timeZone);
  return reading.wholeDays(first, plusDays(first, days - 1));
}

const versionOf = (
  event: ICAL.Component,
  startsAt: Date,
  occurrence: string,
  reading: EventReading,
): EventVersion => ({
  ...slotFrom(startsAt, event, reading),
  occurrence,
  title: titleOf(event),
  organizer: organizerOf(event),
});

const startOf = (event: ICAL.Component, { timeZone }: EventReading): Date => {
  const { start } = lengthOf(event, timeZone);
  return instantOf(start.time, start.zone);
};

/** Occurrences that were moved, by their start by the rule. */
function movedOnes(events: readonly ICAL.Component[], { timeZone }: EventReading) {
  const moved = new Map<string, ICAL.Component>();
  for (const event of events) {
    if (event.getFirstProperty('recurrence-id')?.getFirstParameter('range')) {
      throw new UnreadableEvent('recurrence-not-followed');
    }
    const at = timeOf(event, 'recurrence-id', timeZone);
    if (at) moved.set(instantOf(at.time, at.zone).toISOString(), event);
  }
  return moved;
}

function versionsOf(events: readonly ICAL.Component[], reading: EventReading): EventVersion[] {
  const moved = movedOnes(events, reading);
  const master = events.find((event) => !event.hasProperty('recurrence-id'));
  const versions = [...moved]
    .filter(([, event]) => takesTime(event))
    .map(([at, event]) => versionOf(event, startOf(event, reading), at, reading));
  if (!master || !takesTime(master)) return versions;
  if (!isRecurring(master)) return [versionOf(master, startOf(master, reading), '', reading)];
  const { start } = lengthOf(master, reading.timeZone);
  const dates = eventDates(master, start.zone, reading.window).filter(
    (date) => !moved.has(date.toISOString()),
  );
  return [
    ...dates.map((date) => versionOf(master, date, date.toISOString(), reading)),
    ...versions,
  ];
}

/** What an object of a calendar says of when the room is taken; whatever is wrong with it is said, never thrown. */
export function readEvent(content: string, reading: EventReading): ReadEvent | UnreadEvent {
  let known: Pick<UnreadEvent, 'uid' | 'title'> = { uid: null, title: null };
  try {
    const calendar = new ICAL.Component(ICAL.parse(content) as unknown[]);
    const events = calendar.getAllSubcomponents('vevent');
    const [first] = events;
    if (first) known = { uid: uidOf(first), title: titleOf(first) };
    const versions = versionsOf(events, reading);
    if (versions.some(isOutOfReach)) return { ...known, reason: 'event-unreadable' };
    return { uid: known.uid, isRecurring: events.some(isRecurring), versions };
  } catch (error) {
    const reason = error instanceof UnreadableEvent ? error.reason : 'event-unreadable';
    return { ...known, reason };
  }
}

const uidOf = (event: ICAL.Component): string | null =>
  String(event.getFirstPropertyValue('uid') ?? '').slice(0, 500) || null;

/** No database can say such a time. */
const isOutOfReach = ({ startsAt, endsAt }: EventVersion): boolean =>
  ![startsAt, endsAt].every((at) => at.getTime() >= EARLIEST && at.getTime() < LATEST);
