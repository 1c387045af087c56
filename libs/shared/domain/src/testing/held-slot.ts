import type { HeldSlot } from '../booking/booking-request';
import { aSlot } from './a-slot';
import { DESK, OTHER_BOOKING } from './known-ids';

/** A slot that somebody's booking holds. */
export const held = (
  startsAt: string,
  endsAt: string,
  changes: Partial<Pick<HeldSlot, 'bookingId' | 'placeId'>> = {},
): HeldSlot => ({
  bookingId: OTHER_BOOKING,
  placeId: DESK,
  ...aSlot(startsAt, endsAt),
  ...changes,
});
