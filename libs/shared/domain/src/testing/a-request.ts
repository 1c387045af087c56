import type { BookingRequest } from '../booking/booking-request';
import { aSlot } from './a-slot';
import { DESK, ME } from './known-ids';

/** My desk on Monday, 23 November 2026, eight to four; what is given counts instead. */
export const aRequest = (changes: Partial<BookingRequest> = {}): BookingRequest => ({
  placeId: DESK,
  slot: aSlot('2026-11-23 08:00', '16:00'),
  personId: ME,
  ...changes,
});
