import type { Slot } from '@etage/domain';
import { addDays, startOfDay } from 'date-fns';

/** How far back the list looks, in days. */
const DAYS_BACK = 90;

/** Rooms are booked up to a year ahead, and a little more is harmless. */
const DAYS_AHEAD = 400;

/** The same all day long, so that the list is not asked for anew every minute. */
export function myBookingsSpan(now: Date): Slot {
  const today = startOfDay(now);
  return { startsAt: addDays(today, -DAYS_BACK), endsAt: addDays(today, DAYS_AHEAD) };
}
