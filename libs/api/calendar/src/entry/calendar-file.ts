import ical, { type ICalCalendarData, type ICalCalendarProdIdData } from 'ical-generator';
import { eventOf, type CalendarEntry } from './calendar-entry';
import { zoneDefinition } from './zone-definition';

export const PRODUCT: ICalCalendarProdIdData = { company: 'Etage', product: 'Etage' };

/** Writes a calendar with these entries; the options say more of the calendar as a whole. */
export const calendarFile = (
  entries: readonly CalendarEntry[],
  options: Pick<ICalCalendarData, 'name' | 'ttl'> = {},
): string =>
  ical({
    ...options,
    prodId: PRODUCT,
    timezone: { name: null, generator: zoneDefinition },
    events: entries.map(eventOf),
  }).toString();
