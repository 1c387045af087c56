import { aSlot, at, BERLIN } from '@etage/domain/testing';
import { cancelledBy, daysOff } from './days-off';
import { booking } from './testing/my-bookings';

describe('days off', () => {
  it.each([
    ['2026-11-23', '2026-11-24', aSlot('2026-11-23 00:00', '2026-11-25 00:00')],
    ['2026-10-25', '2026-10-25', aSlot('2026-10-25 00:00', '24:00')],
    ['2027-03-28', '2027-03-28', aSlot('2027-03-28 00:00', '24:00')],
  ])('from %s to %s last from midnight to midnight', (first, last, slot) => {
    expect(daysOff(first, last, BERLIN)).toEqual(slot);
  });

  it.each([
    ['2026-11-24', '2026-11-23'],
    ['', '2026-11-23'],
    ['2026-11-23', '2026-11-31'],
  ])('from %p to %p are none', (first, last) => {
    expect(daysOff(first, last, BERLIN)).toBeUndefined();
  });

  it('cancel what begins on them and is still ahead', () => {
    const monday = aSlot('2026-11-23 00:00', '24:00');
    const mine = [
      booking('one'),
      booking('sitting', { status: 'checked-in' }),
      booking('gone', { status: 'cancelled' }),
      booking('later', { startsAt: '2026-11-24T07:00:00Z', endsAt: '2026-11-24T15:00:00Z' }),
    ];
    const ids = (now: Date) => cancelledBy(mine, monday, now).map(({ bookingId }) => bookingId);
    expect(ids(at('2026-11-20 12:00'))).toEqual(['one']);
    expect(ids(at('2026-11-23 16:00'))).toEqual([]);
  });
});
