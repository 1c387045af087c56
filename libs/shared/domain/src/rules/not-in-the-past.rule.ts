import type { BookingRule, TimeFacts, TimeRequest } from '../booking/booking-rule';
import { siteDayOf } from '../time/site-day';

/**
 * "Today, the whole day" is still bookable at half past nine; what is over, or would begin before today, is not. A
 * booking that runs since yesterday keeps its start when its end or place changes.
 */
export const notInThePast: BookingRule<TimeRequest, TimeFacts> = (
  { slot, movedFrom },
  { now, calendar },
) => {
  const keepsItsStart = movedFrom?.getTime() === slot.startsAt.getTime();
  const beginsBeforeToday =
    !keepsItsStart &&
    siteDayOf(slot.startsAt, calendar.timeZone) < siteDayOf(now, calendar.timeZone);
  return slot.endsAt <= now || beginsBeforeToday ? { code: 'in-the-past' } : undefined;
};
