import type { SiteCalendar, SiteDay } from '@etage/domain';
import { nthWorkingDay, workingDays } from './working-day';

const HOURS = { opensAt: 360, closesAt: 1_200 };
const calendar: SiteCalendar = {
  timeZone: 'Europe/Berlin',
  frameHours: [HOURS, HOURS, HOURS, HOURS, { opensAt: 360, closesAt: 1_080 }, null, null],
  holidays: [{ day: '2026-12-25' as SiteDay, name: '1. Weihnachtstag' }],
};
const daysAround = (now: string) => workingDays(calendar, new Date(now));

describe('working days', () => {
  it('run from four weeks back to three weeks ahead without weekends', () => {
    const days = daysAround('2026-11-24T09:00:00+01:00');
    expect(days[0]?.siteDay).toBe('2026-10-27');
    expect(days.at(-1)?.siteDay).toBe('2026-12-15');
    expect(days).toHaveLength(36);
    expect(days.some(({ weekday }) => weekday > 5)).toBe(false);
  });

  it('skip a public holiday', () => {
    const days = daysAround('2026-12-21T09:00:00+01:00').map(({ siteDay }) => siteDay);
    expect(days).toContain('2026-12-24');
    expect(days).not.toContain('2026-12-25');
  });

  it('cut a slot where the frame hours of a short Friday end', () => {
    const friday = daysAround('2026-11-27T09:00:00+01:00').find(({ ahead }) => ahead === 0);
    expect(friday?.slot(16 * 60, 19 * 60)).toEqual({
      startsAt: new Date('2026-11-27T16:00:00+01:00'),
      endsAt: new Date('2026-11-27T18:00:00+01:00'),
    });
  });

  it('read the wall clock rightly on both sides of the autumn change', () => {
    const days = daysAround('2026-10-26T09:00:00+01:00');
    const eightOn = (siteDay: string): Date | undefined =>
      days.find((day) => day.siteDay === siteDay)?.instantOf(8 * 60);
    expect(eightOn('2026-10-23')).toEqual(new Date('2026-10-23T06:00:00Z'));
    expect(eightOn('2026-10-26')).toEqual(new Date('2026-10-26T07:00:00Z'));
  });

  it('are counted forwards and backwards from today, which is neither', () => {
    const days = daysAround('2026-11-24T09:00:00+01:00');
    expect(nthWorkingDay(days, 1).siteDay).toBe('2026-11-25');
    expect(nthWorkingDay(days, 4).siteDay).toBe('2026-11-30');
    expect(nthWorkingDay(days, -2).siteDay).toBe('2026-11-20');
    expect(() => nthWorkingDay(days, 40)).toThrow('no working day 40');
  });

  it('count from the weekend as from any other day', () => {
    expect(nthWorkingDay(daysAround('2026-11-22T06:00:00+01:00'), 1).siteDay).toBe('2026-11-23');
  });
});
