import type { BookingRule, TimeFacts, TimeRequest } from '../booking/booking-rule';
import { wallMinute } from '../time/site-day';

export const onTheGrid: BookingRule<TimeRequest, TimeFacts> = (
  { slot },
  { calendar, settings },
) => {
  const isOnGrid = (instant: Date): boolean =>
    instant.getTime() % 60_000 === 0 &&
    wallMinute(instant, calendar.timeZone) % settings.gridMinutes === 0;
  return isOnGrid(slot.startsAt) && isOnGrid(slot.endsAt)
    ? undefined
    : { code: 'off-grid', gridMinutes: settings.gridMinutes };
};
