import type { SiteDay } from '@etage/domain';
import { readAbsences, type ReadAbsences } from './read-absences';

const RANGE = {
  first: '2026-10-20' as SiteDay,
  last: '2027-10-20' as SiteDay,
  timeZone: 'Europe/Berlin',
};

const file = (...events: string[]): string =>
  [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Musterstadt//Urlaub//DE'],
    ...events.flatMap((event, index) => [
      ...['BEGIN:VEVENT', `UID:${index}`, 'DTSTAMP:20261001T080000Z'],
      ...event.split('\n'),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ].join('\r\n');

const read = (...events: string[]): ReadAbsences => readAbsences(file(...events), RANGE);

const daysOf = (found: ReadAbsences): (readonly string[])[] =>
  'entries' in found ? found.entries.map(({ days }) => days) : [];

describe('the absences of a calendar file', () => {
  it('are its whole days, the last one not included, in order of time', () => {
    const found = read(
      'SUMMARY:Urlaub\nDTSTART;VALUE=DATE:20261221\nDTEND;VALUE=DATE:20261224',
      'SUMMARY:Fortbildung\nDTSTART;VALUE=DATE:20261102\nTRANSP:TRANSPARENT',
    );
    expect(found).toEqual({
      unread: 0,
      entries: [
        { title: 'Fortbildung', days: ['2026-11-02'], isBusy: false },
        { title: 'Urlaub', days: ['2026-12-21', '2026-12-22', '2026-12-23'], isBusy: true },
      ],
    });
  });

  it('are no appointments, but what lasts from midnight to midnight at the site', () => {
    const timed = 'DTSTART:20261109T230000Z\nDTEND:20261111T100000Z';
    expect(daysOf(read('DTSTART:20261109T080000Z\nDTEND:20261109T170000Z', timed))).toEqual([
      ['2026-11-10'],
    ]);
  });

  it('hold the days on which the clocks change', () => {
    const autumn = 'DTSTART:20261024T220000Z\nDTEND:20261025T230000Z';
    const spring = 'DTSTART:20270327T230000Z\nDTEND:20270328T220000Z';
    const short = 'DTSTART:20261024T220000Z\nDTEND:20261025T220000Z';
    expect(daysOf(read(autumn, spring, short))).toEqual([['2026-10-25'], ['2027-03-28']]);
  });

  it('repeat, leave out and move days as the calendar says', () => {
    const fridays = [
      'DTSTART;VALUE=DATE:20261106',
      'RRULE:FREQ=WEEKLY;BYDAY=FR;COUNT=4',
      'EXDATE;VALUE=DATE:20261113',
    ].join('\n');
    const moved = file(fridays).replace(
      'END:VCALENDAR',
      [
        ...['BEGIN:VEVENT', 'UID:0', 'RECURRENCE-ID;VALUE=DATE:20261120'],
        ...['DTSTART;VALUE=DATE:20261119', 'END:VEVENT', 'END:VCALENDAR'],
      ].join('\r\n'),
    );
    expect(daysOf(readAbsences(moved, RANGE))).toEqual([
      ['2026-11-06', '2026-11-19', '2026-11-27'],
    ]);
  });

  it('lie in the range, however long an entry is, and none is cancelled', () => {
    const found = read(
      'DTSTART;VALUE=DATE:20261018\nDTEND;VALUE=DATE:99991231',
      'DTSTART;VALUE=DATE:20261102\nSTATUS:CANCELLED',
      'DTSTART;VALUE=DATE:20260102',
    );
    expect(daysOf(found).map((days) => [days.length, days[0], days.at(-1)])).toEqual([
      [366, '2026-10-20', '2027-10-20'],
    ]);
  });

  it.each([
    ['that no day fits', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31'],
    ['that never meets its weekday', 'FREQ=DAILY;INTERVAL=7;BYDAY=MO'],
    ['by the second', 'FREQ=SECONDLY'],
    ['by weeks of the year', 'FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6'],
    ['with a fifth weekday', 'FREQ=MONTHLY;INTERVAL=12;BYDAY=5MO'],
    ['that makes no sense', 'FREQ=EVER;BYDAY=XX'],
  ])('leave an entry with a rule %s unread, and read the others', (_, rule) => {
    const wild = `DTSTART;VALUE=DATE:20261103\nRRULE:${rule}`;
    expect(read(wild, 'DTSTART;VALUE=DATE:20261102')).toMatchObject({
      unread: 1,
      entries: [{ days: ['2026-11-02'] }],
    });
  });

  it.each([
    ['nothing', ''],
    ['something else', 'name;von;bis\r\nUrlaub;1;2'],
    ['half a calendar', file('DTSTART;VALUE=DATE:20261102').slice(0, 120)],
    ['a contact', 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Erika Muster\r\nEND:VCARD'],
    ['far too many entries', file(...Array<string>(5_001).fill('DTSTART;VALUE=DATE:20261102'))],
  ])('cannot be read out of %s', (_, text) => {
    expect(readAbsences(text, RANGE)).toEqual({ fault: 'unreadable' });
  });

  it('may be none, and broken entries are counted only where there are others', () => {
    expect(read('SUMMARY:Besprechung\nDTSTART:20261103T090000Z\nDTEND:20261103T100000Z')).toEqual({
      fault: 'no-whole-days',
    });
    expect(read('DTSTART;VALUE=DATE:gestern', 'DTSTART;VALUE=DATE:20261102')).toMatchObject({
      unread: 1,
    });
    expect(read('SUMMARY:ohne Tag', 'DTSTART;VALUE=DATE:20261102')).toMatchObject({ unread: 1 });
  });
});
