import type { BookingRule } from '../booking/booking-rule';

export const slotEndsAfterStart: BookingRule = ({ slot }) =>
  slot.endsAt > slot.startsAt ? undefined : { code: 'slot-empty' };
