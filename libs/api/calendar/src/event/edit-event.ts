import type { CalendarVersion } from '@etage/domain';
import ICAL from 'ical.js';
import { instantOf, timeIn, zoneOf } from './event-time';

interface Edit {
  /** Which occurrence; empty where the event does not repeat. */
  readonly occurrence: string;
  readonly timeZone: string;
  readonly now: Date;
}

function parsed(content: string): ICAL.Component | undefined {
  try {
    const calendar = new ICAL.Component(ICAL.parse(content) as unknown[]);
    return calendar.name === 'vcalendar' ? calendar : undefined;
  } catch {
    return undefined;
  }
}

const eventsOf = (calendar: ICAL.Component) => {
  const events = calendar.getAllSubcomponents('vevent');
  return {
    master: events.find((event) => !event.hasProperty('recurrence-id')),
    moved: events.filter((event) => event.hasProperty('recurrence-id')),
  };
};

const isAt = (event: ICAL.Component, { occurrence, timeZone }: Edit): boolean => {
  const property = event.getFirstProperty('recurrence-id');
  const zone = property && zoneOf(property, timeZone);
  if (!property || !zone) return false;
  return instantOf(property.getFirstValue() as ICAL.Time, zone).toISOString() === occurrence;
};

/** In the zone in which the event writes its start, so that it goes on to follow that clock. */
function setTime(event: ICAL.Component, name: string, instant: Date, like: ICAL.Component): void {
  const model = like.getFirstProperty('dtstart');
  const tzid = model?.getFirstParameter('tzid') as string | undefined;
  const zone = model && tzid ? zoneOf(model, 'UTC') : undefined;
  event.removeAllProperties(name);
  const property = new ICAL.Property(name);
  if (zone && tzid) property.setParameter('tzid', tzid);
  property.setValue(zone ? timeIn(instant, zone, false) : utcTime(instant));
  event.addProperty(property);
}

const isDate = (property: ICAL.Property): boolean => (property.getFirstValue() as ICAL.Time).isDate;

function utcTime(instant: Date): ICAL.Time {
  const time = timeIn(instant, 'UTC', false);
  time.zone = ICAL.Timezone.utcTimezone;
  return time;
}

/** The time by the rule, written as the start of the series is. */
function named(name: string, master: ICAL.Component, { occurrence, timeZone }: Edit) {
  const model = master.getFirstProperty('dtstart');
  const zone = (model && zoneOf(model, timeZone)) ?? timeZone;
  const property = new ICAL.Property(name);
  const time = timeIn(new Date(occurrence), zone, model ? isDate(model) : false);
  const tzid = model?.getFirstParameter('tzid') as string | undefined;
  if (tzid) property.setParameter('tzid', tzid);
  else if (zone === 'UTC') time.zone = ICAL.Timezone.utcTimezone;
  property.setValue(time);
  return property;
}

/** Programs believe the version with the higher number. */
function countUp(event: ICAL.Component, now: Date): void {
  const before = Number(event.getFirstPropertyValue('sequence') ?? 0);
  event.updatePropertyWithValue('sequence', Number.isSafeInteger(before) ? before + 1 : 1);
  for (const name of ['dtstamp', 'last-modified']) {
    event.removeAllProperties(name);
    const property = new ICAL.Property(name);
    property.setValue(utcTime(now));
    event.addProperty(property);
  }
}

function occurrenceOf(calendar: ICAL.Component, edit: Edit): ICAL.Component | undefined {
  const { master, moved } = eventsOf(calendar);
  if (edit.occurrence === '') return master;
  const known = moved.find((event) => isAt(event, edit));
  if (known ?? !master) return known;
  const copy = new ICAL.Component(structuredClone(master.toJSON()) as unknown[]);
  for (const name of ['rrule', 'rdate', 'exdate']) copy.removeAllProperties(name);
  copy.addProperty(named('recurrence-id', master, edit));
  calendar.addSubcomponent(copy);
  return copy;
}

/**
 * The event with another time or title; whatever else it holds stays. Undefined where it has no such occurrence, or
 * cannot be read.
 */
export function changeEvent(
  content: string,
  { startsAt, endsAt, title }: CalendarVersion,
  edit: Edit,
): string | undefined {
  const calendar = parsed(content);
  const event = calendar && occurrenceOf(calendar, edit);
  if (!event) return undefined;
  const like = eventsOf(calendar).master ?? event;
  setTime(event, 'dtend', endsAt, like);
  event.removeAllProperties('duration');
  setTime(event, 'dtstart', startsAt, like);
  if (title) event.updatePropertyWithValue('summary', title);
  countUp(event, edit.now);
  return calendar.toString();
}

/** The event without one occurrence; undefined where it cannot be read. */
export function removeOccurrence(content: string, edit: Edit): string | 'nothing-left' | undefined {
  const calendar = parsed(content);
  if (!calendar) return undefined;
  const { master, moved } = eventsOf(calendar);
  const known = moved.find((event) => isAt(event, edit));
  if (known) calendar.removeSubcomponent(known);
  if (!master) return moved.length > (known ? 1 : 0) ? calendar.toString() : 'nothing-left';
  if (edit.occurrence === '') return 'nothing-left';
  master.addProperty(named('exdate', master, edit));
  countUp(master, edit.now);
  return calendar.toString();
}
