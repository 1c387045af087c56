import type { SiteDay } from '@etage/domain';
import { weekNumber } from './week-number';

describe('the number of a week', () => {
  it.each([
    ['2026-11-23', 48],
    ['2026-12-28', 53],
    ['2027-01-04', 1],
    ['2025-12-29', 1],
    ['2026-10-19', 43],
    ['2026-10-26', 44],
  ])('of Monday, %s, is %d', (monday, number) => {
    expect(weekNumber(monday as SiteDay)).toBe(number);
  });
});
