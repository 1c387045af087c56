import { eventOf, PRODUCT, zoneDefinition, type CalendarEntry } from '@etage/calendar';
import { holdsPlace } from '@etage/domain';
import ical, { ICalAttendeeRole, ICalAttendeeStatus, ICalCalendarMethod } from 'ical-generator';

export interface Invitation {
  readonly method: 'REQUEST' | 'CANCEL';
  readonly content: string;
}

interface Correspondent {
  readonly name: string;
  readonly email: string;
}

/** The calendar file of a mail (iTIP): puts the booking into a calendar, moves it there, or takes it out again. */
export function invitation(
  entry: CalendarEntry,
  organizer: Correspondent,
  attendee: Correspondent,
): Invitation {
  const method = holdsPlace(entry.status) ? ICalCalendarMethod.REQUEST : ICalCalendarMethod.CANCEL;
  const calendar = ical({
    prodId: PRODUCT,
    method,
    timezone: { name: null, generator: zoneDefinition },
    events: [
      {
        ...eventOf(entry),
        organizer: { ...organizer },
        attendees: [
          {
            ...attendee,
            role: ICalAttendeeRole.REQ,
            status: ICalAttendeeStatus.ACCEPTED,
            rsvp: false,
          },
        ],
      },
    ],
  });
  return { method, content: calendar.toString() };
}
