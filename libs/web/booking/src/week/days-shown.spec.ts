import type { WeekDayView } from '@etage/contract';
import type { SiteDay } from '@etage/domain';
import { booking } from '../testing/my-bookings';
import { daysShown } from './days-shown';

const aDay = (day: string, isWorkday = true): WeekDayView => ({
  day: day as SiteDay,
  ...{ said: null, state: null, isWorkday, holiday: null, team: [], wish: null },
});

const week = {
  timeZone: 'Europe/Berlin',
  days: [aDay('2026-11-23'), aDay('2026-11-28', false), aDay('2026-11-29', false)],
};
const saturday = { startsAt: '2026-11-28T08:00:00.000Z', endsAt: '2026-11-28T09:00:00.000Z' };

describe('the days of a week that are shown', () => {
  it('are those on which the site is open, and others only when something is booked', () => {
    const shown = (...bookings: Parameters<typeof daysShown>[1]) =>
      daysShown(week, bookings).map(({ day }) => day.day);
    expect(shown()).toEqual(['2026-11-23']);
    expect(shown(booking('a', saturday))).toEqual(['2026-11-23', '2026-11-28']);
    expect(shown(booking('a', { ...saturday, status: 'cancelled' }))).toEqual(['2026-11-23']);
  });

  it('have their bookings in order of time, by the clock of the site', () => {
    const late = booking('late', { startsAt: '2026-11-23T12:00:00.000Z' });
    const atNight = booking('night', {
      ...{ startsAt: '2026-11-22T23:30:00.000Z', endsAt: '2026-11-23T01:00:00.000Z' },
    });
    const [monday] = daysShown(week, [late, booking('early'), atNight]);
    expect(monday?.bookings.map(({ bookingId }) => bookingId)).toEqual(['night', 'early', 'late']);
  });
});
