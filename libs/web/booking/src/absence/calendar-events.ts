import ICAL from 'ical.js';
import { calendarBlocks } from './calendar-blocks';

/** Nobody is away more often than that. */
const MOST_EVENTS = 5_000;

export interface CalendarEvents {
  readonly events: readonly ICAL.Event[];
  /** How many entries could not be read. */
  readonly unread: number;
}

/** What stands alone in a calendar; undefined where it is broken. */
function parsed(block: string, name: 'vevent' | 'vtimezone'): ICAL.Component | undefined {
  try {
    const calendar = `BEGIN:VCALENDAR\r\n${block}\r\nEND:VCALENDAR`;
    const component = new ICAL.Component(ICAL.parse(calendar) as unknown[]);
    return component.getFirstSubcomponent(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Zones that the file brings along; those of an earlier file are none of ours. */
function registerZones(blocks: readonly string[]): void {
  ICAL.TimezoneService.reset();
  for (const block of blocks) {
    const zone = parsed(block, 'vtimezone');
    if (zone?.getFirstPropertyValue('tzid')) ICAL.TimezoneService.register(zone);
  }
}

function eventOf(block: string): ICAL.Event | undefined {
  const component = parsed(block, 'vevent');
  if (!component?.hasProperty('dtstart')) return undefined;
  return new ICAL.Event(component, { strictExceptions: true, exceptions: [] });
}

/** Each event with its occurrences that were moved; of two with the same name the later counts. */
function related(events: readonly ICAL.Event[]): ICAL.Event[] {
  const masters = new Map<string, ICAL.Event>();
  for (const event of events) {
    if (event.isRecurrenceException()) continue;
    masters.set(event.uid || `without a name ${masters.size}`, event);
  }
  for (const event of events) {
    if (event.isRecurrenceException()) masters.get(event.uid)?.relateException(event);
  }
  return [...masters.values()];
}

/**
 * The events of a calendar file.
 * @returns undefined where the text is no calendar, or holds more than anybody's absences
 */
export function calendarEvents(text: string): CalendarEvents | undefined {
  const blocks = calendarBlocks(text);
  if (!blocks || blocks.events.length > MOST_EVENTS) return undefined;
  registerZones(blocks.zones);
  const events = blocks.events.flatMap((block) => eventOf(block) ?? []);
  return { events: related(events), unread: blocks.events.length - events.length };
}
