import { at, aSlot } from '@etage/domain/testing';
import { daySlot } from '@etage/domain';
import { anEvent, FRIDAY_ZONE, READING } from '../testing/an-event';
import { readEvent } from './read-event';

const read = (...lines: string[]) => readEvent(anEvent(...lines), READING);

const slotsOf = (...lines: string[]) => {
  const event = read(...lines);
  return 'versions' in event
    ? event.versions.map(({ startsAt, endsAt }) => ({ startsAt, endsAt }))
    : event.reason;
};

describe('an event of a calendar', () => {
  it('has a time, a title and an organiser', () => {
    const event = read(
      'DTSTART;TZID=Europe/Berlin:20261123T090000',
      'DTEND;TZID=Europe/Berlin:20261123T103000',
      'SUMMARY:Baustelle\\, Markt\\nund mehr',
      'ORGANIZER;CN=Anna:MAILTO:Anna@Stadt.Example',
    );
    expect(event).toEqual({
      uid: 'one',
      isRecurring: false,
      versions: [
        {
          ...aSlot('2026-11-23 09:00', '10:30'),
          occurrence: '',
          title: 'Baustelle, Markt und mehr',
          organizer: 'anna@stadt.example',
        },
      ],
    });
  });

  it.each([
    ['in UTC', 'DTSTART:20261123T080000Z', 'DTEND:20261123T090000Z'],
    ['with a duration', 'DTSTART;TZID=Europe/Berlin:20261123T090000', 'DURATION:PT1H'],
    ['in the zone of the site', 'DTSTART:20261123T090000', 'DTEND:20261123T100000'],
    [
      'as Outlook names the zone',
      'DTSTART;TZID=W. Europe Standard Time:20261123T090000',
      'DTEND;TZID=W. Europe Standard Time:20261123T100000',
    ],
    [
      'with a path before the zone',
      'DTSTART;TZID=/x.org/Europe/Berlin:20261123T090000',
      'DTEND;TZID=America/New_York:20261123T040000',
    ],
  ])('is read %s', (_, ...lines) => {
    expect(slotsOf(...lines)).toEqual([aSlot('2026-11-23 09:00', '10:00')]);
  });

  it('is whole days of the site where it has no clock, on the days on which the clocks change as well', () => {
    const days = (first: string, last: string) => ({
      startsAt: daySlot(first as never, FRIDAY_ZONE).startsAt,
      endsAt: daySlot(last as never, FRIDAY_ZONE).endsAt,
    });
    const whole = (first: string, next?: string) =>
      slotsOf(`DTSTART;VALUE=DATE:${first}`, ...(next ? [`DTEND;VALUE=DATE:${next}`] : []));
    expect(whole('20270328')).toEqual([days('2027-03-28', '2027-03-28')]);
    expect(whole('20261024', '20261027')).toEqual([days('2026-10-24', '2026-10-26')]);
  });

  it('takes no time where it says so, or is none', () => {
    const when = ['DTSTART:20261123T080000Z', 'DTEND:20261123T090000Z'];
    expect(slotsOf(...when, 'STATUS:CANCELLED')).toEqual([]);
    expect(slotsOf(...when, 'TRANSP:TRANSPARENT')).toEqual([]);
    expect(readEvent(anEvent(...when).replaceAll('VEVENT', 'VTODO'), READING)).toMatchObject({
      versions: [],
    });
  });

  it('repeats on the clock of its zone, leaves out and moves', () => {
    const moved = [
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:one',
      'RECURRENCE-ID;TZID=Europe/Berlin:20261207T090000',
      'DTSTART;TZID=Europe/Berlin:20261208T110000',
      'DTEND;TZID=Europe/Berlin:20261208T120000',
    ];
    const event = read(
      'DTSTART;TZID=Europe/Berlin:20260928T090000',
      'DTEND;TZID=Europe/Berlin:20260928T100000',
      'RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20261214T080000Z',
      'EXDATE;TZID=Europe/Berlin:20261130T090000',
      'RDATE;TZID=Europe/Berlin:20261125T090000',
      ...moved,
    );
    expect(event).toMatchObject({ isRecurring: true });
    expect(
      'versions' in event && event.versions.map((one) => [one.occurrence, one.startsAt]),
    ).toEqual([
      ['2026-11-23T08:00:00.000Z', at('2026-11-23 09:00')],
      ['2026-11-25T08:00:00.000Z', at('2026-11-25 09:00')],
      ['2026-12-14T08:00:00.000Z', at('2026-12-14 09:00')],
      ['2026-12-07T08:00:00.000Z', at('2026-12-08 11:00')],
    ]);
  });

  it.each([
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', []],
    ['FREQ=SECONDLY', 'recurrence-not-followed'],
    ['FREQ=DAILY;BYHOUR=1,2,3,4,5,6,7,8,9;BYMINUTE=1,2,3,4,5,6,7,8,9', 'recurrence-not-followed'],
  ])('that repeats by %s keeps nobody busy', (rule, expected) => {
    const begun = performance.now();
    const slots = slotsOf('DTSTART:20261123T080000Z', 'DTEND:20261123T080100Z', `RRULE:${rule}`);
    expect(slots).toEqual(expected);
    expect(performance.now() - begun).toBeLessThan(5_000);
  });

  it.each([
    ['no calendar', 'hello'],
    ['an empty text', ''],
    ['an event without a start', anEvent('SUMMARY:When?')],
    ['a time that is none', anEvent('DTSTART:soon')],
    ['a broken zone', anEvent('DTSTART;TZID=Mars/Olympus:20261123T090000', 'DURATION:PT1H')],
    ['an end in the stars', anEvent('DTSTART:20261123T090000Z', 'DURATION:P99999999999W')],
  ])('that is %s is said to be unread', (_, content) => {
    expect(readEvent(content, READING)).toHaveProperty('reason');
  });
});
