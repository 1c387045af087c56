import type { BookingRule, TimeFacts, TimeRequest } from '../booking/booking-rule';
import { durationMinutes } from '../time/slot';

export const longEnough: BookingRule<TimeRequest, TimeFacts> = ({ slot }, { settings }) => {
  const minutes = durationMinutes(slot);
  return minutes > 0 && minutes < settings.minimumMinutes
    ? { code: 'too-short', minimumMinutes: settings.minimumMinutes }
    : undefined;
};
