import { aSlot, at } from '@etage/domain/testing';
import { wholeDaysAround } from './floor-bookings';

describe('the days around a slot', () => {
  const day = { startsAt: at('2026-11-23 01:00'), endsAt: at('2026-11-24 01:00') };

  it('are the same for every slot of a working day', () => {
    expect(wholeDaysAround(aSlot('2026-11-23 08:00', '16:00'))).toEqual(day);
    expect(wholeDaysAround(aSlot('2026-11-23 17:15', '17:30'))).toEqual(day);
  });

  it('hold a slot that begins or ends with a day, and one of several days', () => {
    expect(wholeDaysAround(day)).toEqual(day);
    const endsAt = at('2026-12-01 12:00');
    expect(wholeDaysAround({ ...day, endsAt })).toEqual({ ...day, endsAt: at('2026-12-02 01:00') });
  });
});
