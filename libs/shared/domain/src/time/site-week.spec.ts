import { aSlot, at, BERLIN, day } from '../testing';
import { weekOf, weekSlot, weeksOf } from './site-week';
import { durationMinutes } from './slot';

describe('the week of a site', () => {
  it.each([
    ['without a clock change', '2026-11-23', 168],
    ['that ends with the change of autumn', '2026-10-19', 169],
    ['that ends with the change of spring', '2027-03-22', 167],
  ])('%s lasts from Monday to Monday: %s, %d hours', (_, monday, hours) => {
    const week = weekSlot(day(monday), BERLIN);
    expect(week.startsAt).toEqual(at(`${monday} 00:00`));
    expect(durationMinutes(week)).toBe(hours * 60);
  });

  it.each([
    ['2026-10-19', '2026-10-25', '2026-10-26'],
    ['2027-03-22', '2027-03-28', '2027-03-29'],
  ])('of %s ends with the last minute of Sunday, %s', (monday, sunday, next) => {
    expect(weekOf(at(`${sunday} 23:59`), BERLIN)).toBe(monday);
    expect(weekOf(at(`${next} 00:00`), BERLIN)).toBe(next);
    expect(weeksOf(aSlot(`${sunday} 08:00`, `${next} 00:00`), BERLIN)).toEqual([monday]);
    expect(weeksOf(aSlot(`${sunday} 08:00`, `${next} 00:01`), BERLIN)).toEqual([monday, next]);
  });
});
