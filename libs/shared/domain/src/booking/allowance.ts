import type { BookingId, SiteId } from '../ids';
import { weekOf, weekSlot } from '../time/site-week';
import type { SiteDay } from '../time/site-day';
import type { Slot } from '../time/slot';
import type { BookingLimits } from './booking-limits';

/** A booking of the person that counts against the limits. */
export interface CountedBooking extends Slot {
  readonly bookingId: BookingId;
}

/** What a person may have of a kind of place at a site, and what of it they have. */
export interface Allowance {
  readonly siteId: SiteId;
  readonly limits: BookingLimits;
  /** Bookings of that kind at the site that hold their place: all that are not over, and all of the weeks in question. */
  readonly counted: readonly CountedBooking[];
}

export const openBookings = ({ counted }: Pick<Allowance, 'counted'>, now: Date): number =>
  counted.filter(({ endsAt }) => endsAt > now).length;

/** How much of a slot lies in another, in minutes. */
const minutesWithin = (slot: Slot, week: Slot): number => {
  const startsAt = Math.max(slot.startsAt.getTime(), week.startsAt.getTime());
  const endsAt = Math.min(slot.endsAt.getTime(), week.endsAt.getTime());
  return Math.max(0, endsAt - startsAt) / 60_000;
};

/** Minutes that slots take of a week; elapsed ones, so that a night between two days counts. */
export const minutesInWeek = (
  slots: readonly Slot[],
  monday: SiteDay,
  timeZone: string,
): number => {
  const week = weekSlot(monday, timeZone);
  return slots.reduce((sum, slot) => sum + minutesWithin(slot, week), 0);
};

/** What of the week around an instant is booked, in minutes. */
export const minutesThisWeek = (
  { counted }: Pick<Allowance, 'counted'>,
  now: Date,
  timeZone: string,
): number => minutesInWeek(counted, weekOf(now, timeZone), timeZone);
