import type { BookingSettings } from '../booking/booking-settings';
import type { Slot } from '../time/slot';

/**
 * Until when a place from the waiting list is held for a person to confirm it: for the minutes that the site gives, but
 * not beyond the beginning of the slot. Undefined where it is booked at once.
 */
export function heldUntil(
  { startsAt }: Pick<Slot, 'startsAt'>,
  { waitingConfirmationMinutes }: Pick<BookingSettings, 'waitingConfirmationMinutes'>,
  now: Date,
): Date | undefined {
  if (waitingConfirmationMinutes === null) return undefined;
  const over = now.getTime() + waitingConfirmationMinutes * 60_000;
  return new Date(Math.min(over, startsAt.getTime()));
}
