import type { BookingRule } from '../booking/booking-rule';
import { durationMinutes } from '../time/slot';

export const shortEnough: BookingRule = ({ slot }, { settings, place }) => {
  const maximumMinutes = settings.maximumMinutes[place.kind];
  return durationMinutes(slot) > maximumMinutes ? { code: 'too-long', maximumMinutes } : undefined;
};
