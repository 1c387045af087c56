import type { BookingRule, TimeFacts, TimeRequest } from '../booking/booking-rule';
import { holidayOn } from '../time/site-calendar';
import { daysOf } from '../time/site-day';

/** A slot over several days may run across a holiday, but neither begin nor end on one. */
export const notOnPublicHoliday: BookingRule<TimeRequest, TimeFacts> = ({ slot }, { calendar }) => {
  const { first, last } = daysOf(slot, calendar.timeZone);
  const holiday = holidayOn(calendar, first) ?? holidayOn(calendar, last);
  return holiday && { code: 'public-holiday', day: holiday.day, name: holiday.name };
};
