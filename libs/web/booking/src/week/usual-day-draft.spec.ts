import type { WeekView } from '@etage/contract';
import type { PlaceId, PresenceState, SiteDay } from '@etage/domain';
import { booking } from '../testing/my-bookings';
import { draftsOfPattern, draftsOfWeek, usualDaysOf } from './usual-day-draft';

const on = (day: string, state: PresenceState | null): WeekView['days'][number] => ({
  day: day as SiteDay,
  ...{ said: null, state, isWorkday: true, holiday: null, team: [], wish: null },
});

const week: WeekView = {
  timeZone: 'Europe/Berlin',
  days: [on('2026-11-23', 'on-site'), on('2026-11-24', 'mobile'), on('2026-11-25', null)],
  hasPattern: false,
  balance: { mobileDays: 0, workingDays: 20, allowedDays: null },
};

describe('a usual week that is put together', () => {
  it('takes over from a week where I am and the desk I have, in hours of the wall clock', () => {
    expect(usualDaysOf(draftsOfWeek(week, [booking('a')]))).toEqual([
      { weekday: 1, state: 'on-site', place: { placeId: 'place', startsAt: 480, endsAt: 960 } },
      { weekday: 2, state: 'mobile', place: null },
    ]);
  });

  it('begins with Monday to Friday and says nothing of what is left open', () => {
    expect(draftsOfPattern([]).map(({ weekday }) => weekday)).toEqual([1, 2, 3, 4, 5]);
    expect(usualDaysOf(draftsOfPattern([]))).toEqual([]);
  });

  it('forgets the place of a day that is no longer on site', () => {
    const [monday] = draftsOfWeek(week, [booking('a')]);
    expect(monday?.placeId).toBe('place' as PlaceId);
    const drafts = monday ? [{ ...monday, state: 'home-office' as const }] : [];
    expect(usualDaysOf(drafts)).toEqual([{ weekday: 1, state: 'home-office', place: null }]);
  });
});
