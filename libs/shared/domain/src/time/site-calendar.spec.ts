import { aCalendar, aSlot, at, day } from '../testing';
import {
  frameSlot,
  holidayOn,
  isBookableDay,
  isClosedDuring,
  nextBookableDay,
} from './site-calendar';

describe('the frame hours of a day', () => {
  it('open a weekday from six to eight', () => {
    expect(frameSlot(aCalendar(), day('2026-11-23'))).toEqual(aSlot('2026-11-23 06:00', '20:00'));
  });

  it.each(['2026-11-28', '2026-11-29'])('leave %s closed', (weekend) => {
    expect(frameSlot(aCalendar(), day(weekend))).toBeUndefined();
  });

  it.each([
    ['2026-03-29', '2026-03-29T06:00:00+02:00', '2026-03-29T20:00:00+02:00'],
    ['2026-10-25', '2026-10-25T06:00:00+01:00', '2026-10-25T20:00:00+01:00'],
  ])('keep to the wall clock on the day of a change, %s', (sunday, startsAt, endsAt) => {
    const everyDay = aCalendar({ frameHours: Array(7).fill({ opensAt: 360, closesAt: 1200 }) });
    expect(frameSlot(everyDay, day(sunday))).toEqual({
      startsAt: new Date(startsAt),
      endsAt: new Date(endsAt),
    });
  });
});

describe('holidays', () => {
  it('are found by their day', () => {
    expect(holidayOn(aCalendar(), day('2026-12-25'))?.name).toBe('Erster Weihnachtstag');
    expect(holidayOn(aCalendar(), day('2026-12-24'))).toBeUndefined();
  });
});

describe('a bookable day', () => {
  it.each([
    ['2026-11-23', true],
    ['2026-11-28', false],
    ['2026-12-24', true],
    ['2026-12-25', false],
  ])('is %s: %s', (siteDay, expected) => {
    expect(isBookableDay(aCalendar(), day(siteDay))).toBe(expected);
  });

  it.each([
    ['2026-11-23', 1, '2026-11-24'],
    ['2026-11-27', 1, '2026-11-30'],
    ['2026-12-24', 1, '2026-12-28'],
    ['2026-12-28', -1, '2026-12-24'],
    ['2026-03-27', 1, '2026-03-30'],
  ] as const)('next to %s by %i is %s', (siteDay, step, next) => {
    expect(nextBookableDay(aCalendar(), day(siteDay), step)).toBe(next);
  });

  it('is the very next day where nobody may book for weeks', () => {
    const never = aCalendar({ frameHours: Array(7).fill(null) });
    expect(nextBookableDay(never, day('2026-11-23'))).toBe('2026-11-24');
    expect(nextBookableDay(never, day('2026-11-23'), -1)).toBe('2026-11-22');
  });
});

describe('a closure', () => {
  const closure = { startsAt: at('2026-11-23 09:00'), reason: 'defect', note: null } as const;

  it('is half-open like every slot', () => {
    const morning = { ...closure, endsAt: at('2026-11-23 12:00') };
    expect(isClosedDuring(morning, aSlot('2026-11-23 08:00', '09:00'))).toBe(false);
    expect(isClosedDuring(morning, aSlot('2026-11-23 11:59', '13:00'))).toBe(true);
    expect(isClosedDuring(morning, aSlot('2026-11-23 12:00', '13:00'))).toBe(false);
  });

  it('lasts for good while it has no end', () => {
    const open = { ...closure, endsAt: null };
    expect(isClosedDuring(open, aSlot('2099-01-01 08:00', '09:00'))).toBe(true);
    expect(isClosedDuring(open, aSlot('2026-11-23 08:00', '09:00'))).toBe(false);
  });
});
