import type { SiteDay } from '@etage/domain';
import { booked, floorDay, floorView } from './floor.fixture';
import { fullness } from './fullness';

const bars = (bookings: Parameters<typeof floorDay>[0]) =>
  fullness(
    floorView().places,
    floorDay(bookings),
    '2026-11-23' as SiteDay,
    { startsAt: 480, endsAt: 600 },
    'Europe/Berlin',
  ).map(({ share }) => share);

describe('how full the floor is through the day', () => {
  it('counts the desks that are held in each half hour', () => {
    expect(bars({ '203-1': [booked(9, 10)] })).toEqual([0, 0, 1 / 3, 1 / 3]);
  });

  it('counts the desks of a room that is booked as a whole', () => {
    expect(bars({ '203': [booked(8, 9)] })).toEqual([1, 1, 0, 0]);
  });
});
