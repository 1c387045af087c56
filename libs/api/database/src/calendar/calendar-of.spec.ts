import type { FederalState } from '@etage/domain';
import { calendarOf } from './calendar-of';
import { publicHolidays } from './public-holidays';

const site = (federalState: FederalState) => ({
  timeZone: 'Europe/Berlin',
  federalState,
  frameHours: [null, null, null, null, null, null, null],
});
const daysOf = (federalState: FederalState, year: number) =>
  publicHolidays(federalState, year).map(({ day }) => day);

describe('public holidays', () => {
  it.each<[FederalState, string, string, boolean]>([
    ['RP', 'Allerheiligen', '2026-11-01', true],
    ['BE', 'Allerheiligen', '2026-11-01', false],
    ['BE', 'Weltfrauentag', '2026-03-08', true],
    ['SN', 'Buß- und Bettag', '2026-11-18', true],
    ['RP', 'Buß- und Bettag', '2026-11-18', false],
    ['BY', 'Heilige Drei Könige', '2026-01-06', true],
  ])('of %s know by law about %s on %s: %s', (state, name, day, isHoliday) => {
    expect(daysOf(state, 2026).includes(day as never)).toBe(isHoliday);
    if (isHoliday) expect(publicHolidays(state, 2026)).toContainEqual({ day, name });
  });

  it.each([
    [2026, '2026-04-03', '2026-04-06'],
    [2027, '2027-03-26', '2027-03-29'],
    [2028, '2028-04-14', '2028-04-17'],
  ])('move with Easter in %i', (year, friday, monday) => {
    expect(daysOf('RP', year)).toEqual(expect.arrayContaining([friday, monday]));
  });

  it('are the nationwide nine and two of its own in Rhineland-Palatinate', () => {
    expect(daysOf('RP', 2026)).toHaveLength(11);
  });
});

describe('the calendar of a site', () => {
  it('knows the holidays from last year to the one after next', () => {
    const { holidays } = calendarOf(site('RP'), new Date('2026-11-23T12:00:00Z'));
    const newYears = holidays.map(({ day }) => day).filter((day) => day.endsWith('-01-01'));
    expect(newYears).toEqual(['2025-01-01', '2026-01-01', '2027-01-01', '2028-01-01']);
  });

  it('takes zone and frame hours from the site', () => {
    const calendar = calendarOf(site('BY'), new Date('2026-11-23T12:00:00Z'));
    expect(calendar).toMatchObject({ timeZone: 'Europe/Berlin', frameHours: Array(7).fill(null) });
  });
});
