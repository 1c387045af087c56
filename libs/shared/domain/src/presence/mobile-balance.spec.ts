import { aCalendar, day } from '../testing';
import { mobileBalance } from './mobile-balance';
import type { PresenceState } from './presence-state';

const on = (text: string, state: PresenceState | null) => ({ day: day(text), state });

describe('the balance of work elsewhere', () => {
  const week = [
    on('2026-11-23', 'mobile'),
    on('2026-11-24', 'home-office'),
    on('2026-11-25', 'on-site'),
    on('2026-11-26', null),
    on('2026-11-27', 'absent'),
    on('2026-11-28', 'mobile'),
  ];

  it('counts days at home and on the move among the working days, weekends and absences aside', () => {
    expect(mobileBalance(week, aCalendar(), 60)).toEqual({
      ...{ mobileDays: 2, workingDays: 4, allowedDays: 2 },
    });
  });

  it('has no limit where the site has none, and no holiday is a working day', () => {
    const christmas = [on('2026-12-24', 'mobile'), on('2026-12-25', 'mobile')];
    expect(mobileBalance(christmas, aCalendar(), null)).toEqual({
      ...{ mobileDays: 1, workingDays: 1, allowedDays: null },
    });
  });
});
