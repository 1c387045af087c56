import { aCalendar, at, day } from '@etage/domain/testing';
import { roomsChoice } from './rooms-choice';

const site = { calendar: aCalendar() };
const choice = (search: Parameters<typeof roomsChoice>[0], now = '2026-11-23 09:10') =>
  roomsChoice(search, site, at(now));

describe('what the Rooms screen is about', () => {
  it.each([
    ['the next full hour today', '2026-11-23 09:10', '2026-11-23', 600],
    ['nine o’clock on the next day when today is over', '2026-11-23 19:30', '2026-11-24', 540],
    ['Monday after a weekend', '2026-11-21 10:00', '2026-11-23', 540],
    ['the last hour before the house closes', '2026-11-23 18:40', '2026-11-23', 1140],
  ])('is %s where the address says nothing', (_, now, on, startsAt) => {
    const { day: chosen, minutes, look, days } = choice({}, now);
    expect({ chosen, minutes, look, days }).toEqual({
      ...{ chosen: on, look: 'day', days: [on] },
      minutes: { startsAt, endsAt: startsAt + 60 },
    });
  });

  it('is a week of the days that open', () => {
    const { days, span } = choice({ look: 'week', day: day('2026-11-25') });
    expect(days).toEqual([23, 24, 25, 26, 27].map((date) => `2026-11-${date}`));
    expect(span).toEqual({ startsAt: at('2026-11-23 00:00'), endsAt: at('2026-11-30 00:00') });
  });

  it.each([
    ['spring', '2027-03-24', 167],
    ['autumn', '2026-10-21', 169],
  ])('counts the week with the clock change in %s in real hours', (_, on, hours) => {
    const { startsAt, endsAt } = choice({ look: 'week', day: day(on) }).span;
    expect((endsAt.getTime() - startsAt.getTime()) / 3_600_000).toBe(hours);
  });

  it('never ends before it begins, whatever the address says', () => {
    expect(choice({ startsAt: 600, endsAt: 540 }).minutes).toEqual({ startsAt: 600, endsAt: 615 });
  });
});
