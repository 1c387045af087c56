import type { BookingSettings } from '../booking/booking-settings';
import type { Slot } from '../time/slot';

/** Where the site gives no time to confirm: a day, in minutes. */
const A_DAY = 24 * 60;
/** However soon the slot begins, and where it runs already, in minutes. */
const AT_LEAST = 30;

/**
 * Until when a replacement is held: for the minutes that the site gives to confirm a place, else for a day, but not
 * beyond the beginning of the slot. Half an hour is always given, as long as the slot lasts.
 */
export function offeredUntil(
  { startsAt, endsAt }: Slot,
  { waitingConfirmationMinutes }: Pick<BookingSettings, 'waitingConfirmationMinutes'>,
  now: Date,
): Date {
  const given = now.getTime() + (waitingConfirmationMinutes ?? A_DAY) * 60_000;
  const atLeast = now.getTime() + AT_LEAST * 60_000;
  const until = Math.max(Math.min(given, startsAt.getTime()), atLeast);
  return new Date(Math.min(until, endsAt.getTime()));
}
