import { aSlot, at } from '../testing';
import { decideConfirmation, decideLapse, type HeldBooking } from './decide-hold';
import { heldUntil } from './held-until';

const slot = aSlot('2026-11-23 08:00', '16:00');
const until = at('2026-11-20 13:00');
const hold: HeldBooking = { ...slot, status: 'held', heldUntil: until };

describe('a place that is held for somebody from the waiting list', () => {
  it('can be confirmed until the time is up, and lapses from that moment on', () => {
    const before = new Date(until.getTime() - 1);
    expect(decideConfirmation(hold, before)).toEqual([]);
    expect(decideLapse(hold, before).map(({ code }) => code)).toEqual(['hold-not-over']);
    expect(decideConfirmation(hold, until).map(({ code }) => code)).toEqual(['hold-over']);
    expect(decideLapse(hold, until)).toEqual([]);
  });

  it('is neither confirmed nor taken back twice', () => {
    const confirmed: HeldBooking = { ...hold, status: 'confirmed' };
    expect(decideLapse(confirmed, until)).toEqual([{ code: 'not-held', status: 'confirmed' }]);
    expect(decideConfirmation({ ...hold, status: 'cancelled', heldUntil: null }, until)).toEqual([
      { code: 'not-held', status: 'cancelled' },
    ]);
  });
});

describe('the time to confirm', () => {
  it('is what the site gives, and ends with the beginning of the slot at the latest', () => {
    const settings = { waitingConfirmationMinutes: 60 };
    expect(heldUntil(slot, settings, at('2026-11-20 12:00'))).toEqual(until);
    expect(heldUntil(slot, settings, at('2026-11-23 07:30'))).toEqual(slot.startsAt);
  });

  it('is not asked for where the site books at once', () => {
    expect(heldUntil(slot, { waitingConfirmationMinutes: null }, until)).toBeUndefined();
  });

  it.each([
    ['2026-10-25', '00:30'],
    ['2027-03-28', '01:30'],
  ])('is elapsed minutes on %s too, whatever the clock on the wall shows', (date, time) => {
    const now = at(`${date} ${time}`);
    const later = heldUntil(
      aSlot(`${date} 08:00`, '16:00'),
      { waitingConfirmationMinutes: 180 },
      now,
    );
    expect(later?.getTime()).toBe(now.getTime() + 180 * 60_000);
  });
});
