import type { PlaceId } from '../ids';
import { BERLIN, day } from '../testing';
import { durationMinutes } from '../time/slot';
import { daysBetween, mondayOf, usualDayOf, usualSlot, type UsualDay } from './week-pattern';

const night = { placeId: 'desk' as PlaceId, startsAt: 60, endsAt: 4 * 60 };

describe('a usual week', () => {
  it('keeps the hours on the wall on the days on which the clocks change', () => {
    const office = { startsAt: 8 * 60, endsAt: 16 * 60 };
    const starts = (text: string) => usualSlot(office, day(text), BERLIN).startsAt.toISOString();
    expect(starts('2026-10-24')).toBe('2026-10-24T06:00:00.000Z');
    expect(starts('2026-10-25')).toBe('2026-10-25T07:00:00.000Z');
    expect(starts('2027-03-27')).toBe('2027-03-27T07:00:00.000Z');
    expect(starts('2027-03-28')).toBe('2027-03-28T06:00:00.000Z');
    expect(durationMinutes(usualSlot(night, day('2026-10-25'), BERLIN))).toBe(240);
    expect(durationMinutes(usualSlot(night, day('2027-03-28'), BERLIN))).toBe(120);
  });

  it('goes by weekday', () => {
    const pattern: UsualDay[] = [
      { weekday: 1, state: 'on-site', place: night },
      { weekday: 7, state: 'absent', place: null },
    ];
    expect(usualDayOf(pattern, day('2026-11-23'))?.state).toBe('on-site');
    expect(usualDayOf(pattern, day('2026-11-29'))?.state).toBe('absent');
    expect(usualDayOf(pattern, day('2026-11-24'))).toBeUndefined();
  });

  it('begins on Monday, also where the clocks change within it or the year ends', () => {
    expect(mondayOf(day('2026-10-25'))).toBe('2026-10-19');
    expect(mondayOf(day('2027-01-01'))).toBe('2026-12-28');
    expect(mondayOf(day('2026-11-23'))).toBe('2026-11-23');
    expect(daysBetween(day('2026-10-24'), day('2026-10-26'))).toEqual([
      ...['2026-10-24', '2026-10-25', '2026-10-26'],
    ]);
  });
});
