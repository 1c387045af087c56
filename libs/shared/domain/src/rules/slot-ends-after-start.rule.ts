import type { BookingRule, TimeFacts, TimeRequest } from '../booking/booking-rule';

export const slotEndsAfterStart: BookingRule<TimeRequest, TimeFacts> = ({ slot }) =>
  slot.endsAt > slot.startsAt ? undefined : { code: 'slot-empty' };
