import type { SiteDay } from '@etage/domain';
import { recurrenceOf, type SeriesChoice } from './series-choice';

const MONDAY = '2026-11-23' as SiteDay;

describe('the choice of a series', () => {
  it.each<[SeriesChoice, string]>([
    [{ pattern: 'weekly', weeks: 4 }, 'FREQ=WEEKLY;UNTIL=20261220'],
    [{ pattern: 'fortnightly', weeks: 8 }, 'FREQ=WEEKLY;INTERVAL=2;UNTIL=20270117'],
    [{ pattern: 'workdays', weeks: 12 }, 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20270214'],
  ])('%j is the rule %s', (choice, rule) => {
    expect(recurrenceOf(choice, MONDAY)).toBe(rule);
  });
});
