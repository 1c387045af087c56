import fc from 'fast-check';
import { aSlot, at, BERLIN, day } from '../testing';
import { isoWeekday, plusDays, siteDayOf, wallMinute, type SiteDay } from '../time/site-day';
import type { Slot } from '../time/slot';
import { occurrences } from './occurrences';

const EIGHT_TO_FOUR = aSlot('2026-11-23 08:00', '16:00');
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

function slotsBy(rule: string, slot: Slot = EIGHT_TO_FOUR): readonly Slot[] {
  const found = occurrences(rule, slot, BERLIN);
  if ('code' in found) throw new Error(found.code);
  return found;
}

const daysBy = (rule: string, slot?: Slot): SiteDay[] =>
  slotsBy(rule, slot).map(({ startsAt }) => siteDayOf(startsAt, BERLIN));

describe('the occurrences of a series', () => {
  it.each([
    ['FREQ=WEEKLY;COUNT=3', ['2026-11-23', '2026-11-30', '2026-12-07']],
    ['FREQ=WEEKLY;BYDAY=MO,WE;COUNT=3', ['2026-11-23', '2026-11-25', '2026-11-30']],
    ['FREQ=WEEKLY;INTERVAL=2;UNTIL=20261221', ['2026-11-23', '2026-12-07', '2026-12-21']],
    ['FREQ=DAILY;UNTIL=20261125T235959Z', ['2026-11-23', '2026-11-24', '2026-11-25']],
    ['FREQ=MONTHLY;BYDAY=2TU;COUNT=2', ['2026-12-08', '2027-01-12']],
    ['FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=2', ['2026-11-30', '2026-12-31']],
    ['FREQ=YEARLY;COUNT=2', ['2026-11-23', '2027-11-23']],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1;COUNT=2', ['2026-12-01', '2027-01-01']],
    ['freq=weekly;count=1', ['2026-11-23']],
  ])('by %s fall on these days', (rule, days) => {
    expect(daysBy(rule)).toEqual(days);
  });

  it.each([
    ['spring', '2027-03-26 08:00', '2027-03-29', [7, 7, 6, 6]],
    ['autumn', '2026-10-23 08:00', '2026-10-26', [6, 6, 7, 7]],
  ])('keep the time on the wall when the clocks change in %s', (_, start, after, utcHours) => {
    const slots = slotsBy('FREQ=DAILY;COUNT=4', aSlot(start, '16:00'));
    expect(slots.map(({ startsAt }) => startsAt.getUTCHours())).toEqual(utcHours);
    expect(slots.map(({ endsAt }) => wallMinute(endsAt, BERLIN))).toEqual(Array(4).fill(960));
    expect(slots.at(-1)).toEqual(aSlot(`${after} 08:00`, '16:00'));
  });

  it.each(['2026-10-25', '2027-03-28'])('take the day of the clock change itself, %s', (sunday) => {
    const [slot] = slotsBy('FREQ=WEEKLY;COUNT=1', aSlot(`${sunday} 00:30`, '04:00'));
    expect(slot).toEqual(aSlot(`${sunday} 00:30`, '04:00'));
  });

  it('end on the last day by the calendar of the site, or at the last instant', () => {
    const late = aSlot('2026-11-23 23:30', '24:00');
    expect(daysBy('FREQ=DAILY;UNTIL=20261124', late)).toHaveLength(2);
    expect(daysBy('FREQ=DAILY;UNTIL=20261124T222959Z', late)).toHaveLength(1);
    expect(daysBy('FREQ=DAILY;UNTIL=20261124T223000Z', late)).toHaveLength(2);
  });

  it('may last over nights, and to midnight', () => {
    const slots = slotsBy('FREQ=WEEKLY;COUNT=2', aSlot('2026-11-23 08:00', '2026-11-25 12:00'));
    expect(slots[1]).toEqual(aSlot('2026-11-30 08:00', '2026-12-02 12:00'));
    const [, toMidnight] = slotsBy('FREQ=WEEKLY;COUNT=2', aSlot('2026-11-23 08:00', '24:00'));
    expect(toMidnight).toEqual(aSlot('2026-11-30 08:00', '24:00'));
  });
});

describe('a recurrence rule', () => {
  it.each([
    ['recurrence-endless', 'FREQ=WEEKLY;BYDAY=MO'],
    ['recurrence-empty', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;UNTIL=20280101'],
    ['recurrence-empty', 'FREQ=DAILY;UNTIL=20261101'],
    ['too-many-occurrences', 'FREQ=DAILY;COUNT=201'],
    ['too-many-occurrences', 'FREQ=DAILY;UNTIL=20280101'],
    ['too-many-occurrences', 'FREQ=YEARLY;COUNT=9'],
  ])('is refused as %s: %s', (code, rule) => {
    expect(occurrences(rule, EIGHT_TO_FOUR, BERLIN)).toMatchObject({ code });
  });

  it.each([
    '',
    'WEEKLY',
    'FREQ=WEEKLY;COUNT=0',
    'FREQ=HOURLY;COUNT=3',
    'FREQ=DAILY;BYHOUR=8;COUNT=3',
    'FREQ=WEEKLY;COUNT=3;UNTIL=20270101',
    'FREQ=WEEKLY;COUNT=3;COUNT=4',
    'FREQ=WEEKLY;BYDAY=2MO;COUNT=3',
    'FREQ=WEEKLY;UNTIL=20261301',
    'FREQ=WEEKLY;UNTIL=20260231',
    'FREQ=WEEKLY;UNTIL=20270101T080000',
    'FREQ=WEEKLY;BYDAY=+MO;COUNT=2',
    'FREQ=WEEKLY;COUNT=3\nEXDATE:20261123',
  ])('is unreadable: %p', (rule) => {
    expect(occurrences(rule, EIGHT_TO_FOUR, BERLIN)).toEqual({ code: 'recurrence-unreadable' });
  });

  it('is followed or refused, whatever its parts are', () => {
    const list = (from: readonly string[], most: number) =>
      fc.subarray([...from], { minLength: 1, maxLength: most }).map((values) => values.join(','));
    const weekdays = ['MO', 'TU', 'SA', '1MO', '-1FR', '+2WE', '5SU'];
    const anyRule = fc.record(
      {
        FREQ: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
        INTERVAL: fc.constantFrom('1', '2', '13', '366', '999'),
        COUNT: fc.constantFrom('1', '7', '200', '201', '99999'),
        UNTIL: fc.constantFrom(
          '00000101',
          '00000101T000000Z',
          '20261231',
          '20990131T120000Z',
          '99991231T235959Z',
        ),
        BYDAY: list(weekdays, 4),
        BYMONTHDAY: list(['1', '15', '31', '-1', '-31'], 3),
        BYMONTH: list(['1', '2', '12'], 2),
        BYSETPOS: list(['1', '-1', '99', '-99'], 2),
        WKST: fc.constantFrom('MO', 'SU'),
      },
      { requiredKeys: ['FREQ'] },
    );
    fc.assert(
      fc.property(anyRule, fc.constantFrom(BERLIN, 'America/New_York'), (parts, timeZone) => {
        const rule = Object.entries(parts)
          .map((part) => part.join('='))
          .join(';');
        const found = occurrences(rule, EIGHT_TO_FOUR, timeZone);
        expect('code' in found ? 1 : found.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it('takes as many occurrences as are allowed', () => {
    expect(slotsBy('FREQ=DAILY;COUNT=200')).toHaveLength(200);
  });

  it('agrees with a count of day after day', () => {
    const anyRule = fc.record({
      first: fc.nat({ max: 500 }).map((days) => plusDays(day('2026-09-01'), days)),
      weekly: fc.boolean(),
      interval: fc.integer({ min: 1, max: 4 }),
      weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
      count: fc.integer({ min: 1, max: 30 }),
      minute: fc.constantFrom(0, 90, 150, 480, 1380),
    });
    fc.assert(
      fc.property(anyRule, ({ first, weekly, interval, weekdays, count, minute }) => {
        // That night has no 2:30, so a slot that begins in it begins at another time of the clock, and goes on so.
        fc.pre(first !== '2027-03-28' || minute !== 150);
        const monday = plusDays(first, 1 - isoWeekday(first));
        const expected: SiteDay[] = [];
        for (let n = 0; expected.length < count && n < 731; n += 1) {
          const today = plusDays(first, n);
          const passed = weekly
            ? Math.floor((Date.parse(today) - Date.parse(monday)) / (7 * 86_400_000))
            : n;
          const isMeant = passed % interval === 0 && weekdays.includes(isoWeekday(today));
          if (isMeant) expected.push(today);
        }
        const byDay = weekdays.map((weekday) => WEEKDAYS[weekday - 1]).join(',');
        const rule = `FREQ=${weekly ? 'WEEKLY' : 'DAILY'};INTERVAL=${interval};BYDAY=${byDay};COUNT=${count}`;
        const wall = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${minute % 60}`;
        const found = occurrences(rule, aSlot(`${first} ${wall}`, '24:00'), BERLIN);
        if ('code' in found) return expected.length < count;
        expect(found.map(({ startsAt }) => startsAt)).toEqual(
          expected.map((each) => at(`${each} ${wall}`)),
        );
        return true;
      }),
      { numRuns: 300 },
    );
  });
});
