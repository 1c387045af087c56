import { aSlot, at } from '../testing';
import { offeredUntil } from './offered-until';

const MONDAY = aSlot('2026-11-23 08:00', '16:00');
const until = (now: string, waitingConfirmationMinutes: number | null = null): Date =>
  offeredUntil(MONDAY, { waitingConfirmationMinutes }, at(now));

describe('until when a replacement is held', () => {
  it('is a day where the site says nothing', () => {
    expect(until('2026-11-20 12:00')).toEqual(at('2026-11-21 12:00'));
  });

  it('is what the site gives to confirm a place', () => {
    expect(until('2026-11-20 12:00', 90)).toEqual(at('2026-11-20 13:30'));
  });

  it('is the beginning of the slot where that comes before', () => {
    expect(until('2026-11-23 06:00')).toEqual(at('2026-11-23 08:00'));
  });

  it('is half an hour where the slot begins sooner, or runs already', () => {
    expect(until('2026-11-23 07:50')).toEqual(at('2026-11-23 08:20'));
    expect(until('2026-11-23 10:00', 5)).toEqual(at('2026-11-23 10:30'));
  });

  it('is never beyond the end of the slot', () => {
    expect(until('2026-11-23 15:45')).toEqual(at('2026-11-23 16:00'));
  });
});
