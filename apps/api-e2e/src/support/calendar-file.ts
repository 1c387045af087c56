import ICAL from 'ical.js';

const eventIn = (calendar: ICAL.Component): ICAL.Component => {
  const event = calendar.getFirstSubcomponent('vevent');
  if (!event) throw new Error('there is no event in the calendar file');
  return event;
};

/** A calendar file as a parser that is not ours reads it. */
export function readCalendarFile(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const zone = calendar.getFirstSubcomponent('vtimezone');
  if (zone) ICAL.TimezoneService.register(zone);
  const component = eventIn(calendar);
  const event = new ICAL.Event(component);
  return {
    method: calendar.getFirstPropertyValue('method'),
    zone: zone?.getFirstPropertyValue('tzid'),
    tzid: component.getFirstProperty('dtstart')?.getParameter('tzid'),
    uid: event.uid,
    sequence: event.sequence,
    startsAt: event.startDate.toJSDate().toISOString(),
    endsAt: event.endDate.toJSDate().toISOString(),
    status: component.getFirstPropertyValue('status'),
    summary: event.summary,
    location: event.location,
    organizer: component.getFirstPropertyValue('organizer'),
    attendee: component.getFirstPropertyValue('attendee'),
    stamp: String(component.getFirstPropertyValue('dtstamp')),
  };
}
