import type { BookingRule } from '../booking/booking-rule';
import { siteDayOf } from '../time/site-day';

/** "Today, the whole day" is still bookable at half past nine; what is over, or began before today, is not. */
export const notInThePast: BookingRule = ({ slot, movedBookingId }, { now, calendar }) => {
  const beganBeforeToday =
    movedBookingId === undefined &&
    siteDayOf(slot.startsAt, calendar.timeZone) < siteDayOf(now, calendar.timeZone);
  return slot.endsAt <= now || beganBeforeToday ? { code: 'in-the-past' } : undefined;
};
