import { daySlot, type SiteDay } from '@etage/domain';
import { at } from '@etage/domain/testing';
import type { EventReading } from '../event/read-event';

export const FRIDAY_ZONE = 'Europe/Berlin';

/** A calendar with one event, `one` by its UID, of these lines. */
export const anEvent = (...lines: string[]): string =>
  [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Stadt//Kalender//DE', 'BEGIN:VEVENT'],
    ...(lines.some((line) => line.startsWith('UID:') && lines.indexOf(line) === 0)
      ? []
      : ['UID:one']),
    ...['DTSTAMP:20261101T080000Z', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''],
  ].join('\r\n');

/** On a Friday noon, a year ahead; whole days are from midnight to midnight. */
export const READING: EventReading = {
  timeZone: FRIDAY_ZONE,
  window: { startsAt: at('2026-11-20 12:00'), endsAt: at('2027-11-20 12:00') },
  wholeDays: (first: SiteDay, last: SiteDay) => ({
    startsAt: daySlot(first, FRIDAY_ZONE).startsAt,
    endsAt: daySlot(last, FRIDAY_ZONE).endsAt,
  }),
};
