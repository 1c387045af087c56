import fc from 'fast-check';
import { anyInstant, aSlot, at, BERLIN, day } from '../testing';
import {
  daySlot,
  daysOf,
  instantAt,
  isoWeekday,
  parseSiteDay,
  plusDays,
  siteDayOf,
  wallMinute,
} from './site-day';
import { durationMinutes, overlaps } from './slot';

const ZONES = [
  BERLIN,
  'UTC',
  'America/New_York',
  'America/Havana', // changes at midnight
  'Africa/Cairo', // changes at midnight
  'Australia/Lord_Howe', // changes by half an hour
  'Asia/Kathmandu',
  'Pacific/Auckland',
  'Pacific/Kiritimati',
];
const anyZone = () => fc.constantFrom(...ZONES);

describe('reading a day', () => {
  it.each(['2026-11-23', '2028-02-29', '2000-01-01'])('takes %s', (text) => {
    expect(parseSiteDay(text)).toBe(text);
  });

  it.each(['2026-02-29', '2026-13-01', '2026-11-31', '23.11.2026', '2026-11-23T08:00Z', ''])(
    'refuses %p',
    (text) => {
      expect(parseSiteDay(text)).toBeUndefined();
    },
  );
});

describe('an instant and its day', () => {
  it.each([
    ['the last millisecond of Sunday', '2026-11-22T22:59:59.999Z', '2026-11-22', 1439],
    ['midnight in Berlin', '2026-11-22T23:00:00Z', '2026-11-23', 0],
    ['midnight in summer', '2026-07-13T22:00:00Z', '2026-07-14', 0],
  ])('finds %s', (_, instant, siteDay, minute) => {
    expect(siteDayOf(new Date(instant), BERLIN)).toBe(siteDay);
    expect(wallMinute(new Date(instant), BERLIN)).toBe(minute);
  });

  it('finds its way back from day and minute, except in the repeated hour, where it is an hour early at most', () => {
    fc.assert(
      fc.property(anyInstant(), anyZone(), (instant, zone) => {
        instant.setUTCSeconds(0, 0);
        const back = instantAt(siteDayOf(instant, zone), wallMinute(instant, zone), zone);
        const early = (instant.getTime() - back.getTime()) / 60_000;
        expect([0, 30, 60]).toContain(early);
      }),
      { numRuns: 300 },
    );
  });

  it('lies in its day and in no other', () => {
    fc.assert(
      fc.property(anyInstant(), anyZone(), (instant, zone) => {
        const today = siteDayOf(instant, zone);
        const moment = { startsAt: instant, endsAt: new Date(instant.getTime() + 1) };
        expect(overlaps(daySlot(today, zone), moment)).toBe(true);
        expect(overlaps(daySlot(plusDays(today, 1), zone), moment)).toBe(false);
        expect(overlaps(daySlot(plusDays(today, -1), zone), moment)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('goes through the day without a gap, ending where the next day begins', () => {
    fc.assert(
      fc.property(anyInstant(), anyZone(), (instant, zone) => {
        const today = siteDayOf(instant, zone);
        expect(daySlot(today, zone).endsAt).toEqual(daySlot(plusDays(today, 1), zone).startsAt);
      }),
    );
  });
});

describe('the clock changes in Berlin', () => {
  it.each([
    ['the minute before the spring change', '2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
    [
      'a time that spring skips, which becomes three',
      '2026-03-29',
      '02:00',
      '2026-03-29T01:00:00.000Z',
    ],
    ['another of those, which is three as well', '2026-03-29', '02:59', '2026-03-29T01:00:00.000Z'],
    ['three on that day', '2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    ['the minute before the repeated hour', '2026-10-25', '01:59', '2026-10-24T23:59:00.000Z'],
    [
      'a time that comes twice in autumn, of which the first counts',
      '2026-10-25',
      '02:30',
      '2026-10-25T00:30:00.000Z',
    ],
    ['three on that day', '2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
  ])('finds %s', (_, siteDay, time, instant) => {
    expect(at(`${siteDay} ${time}`).toISOString()).toBe(instant);
  });

  it.each([
    ['2026-03-29', 1380],
    ['2026-10-25', 1500],
    ['2026-11-23', 1440],
  ])('makes %s a day of %i minutes', (siteDay, minutes) => {
    expect(durationMinutes(daySlot(day(siteDay), BERLIN))).toBe(minutes);
  });

  it('never turns time back: a later minute on the wall is never an earlier instant', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('2026-03-29', '2026-10-25', '2026-04-24', '2026-10-04', '2026-11-01'),
        anyZone(),
        fc.nat({ max: 1439 }),
        (siteDay, zone, minute) => {
          const [one, next] = [minute, minute + 1].map((m) => instantAt(day(siteDay), m, zone));
          expect(one && next && one <= next).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('counting days', () => {
  it.each([
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-11-23', -23, '2026-10-31'],
  ])('from %s by %i is %s', (from, days, to) => {
    expect(plusDays(day(from), days)).toBe(to);
  });

  it.each([
    ['2026-11-23', 1],
    ['2026-11-28', 6],
    ['2026-11-29', 7],
    ['2026-03-29', 7],
  ])('has %s as weekday %i', (siteDay, weekday) => {
    expect(isoWeekday(day(siteDay))).toBe(weekday);
  });
});

describe('the days of a slot', () => {
  it.each([
    ['one day', aSlot('2026-11-23 08:00', '16:00'), '2026-11-23', '2026-11-23'],
    ['a day until midnight', aSlot('2026-11-23 08:00', '24:00'), '2026-11-23', '2026-11-23'],
    [
      'into the next day',
      aSlot('2026-11-23 08:00', '2026-11-24 00:01'),
      '2026-11-23',
      '2026-11-24',
    ],
    ['a week', aSlot('2026-11-23 08:00', '2026-11-27 16:00'), '2026-11-23', '2026-11-27'],
    ['an empty slot', aSlot('2026-11-23 08:00', '08:00'), '2026-11-23', '2026-11-23'],
    ['a reversed slot', aSlot('2026-11-24 08:00', '2026-11-23 08:00'), '2026-11-24', '2026-11-24'],
  ])('are the first and the last of %s', (_, slot, first, last) => {
    expect(daysOf(slot, BERLIN)).toEqual({ first, last });
  });
});
