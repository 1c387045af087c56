import type { BookingRule } from '../booking/booking-rule';
import { durationMinutes } from '../time/slot';

/** As long as the site allows for the kind of place, or shorter where the person's own limit is, or where one only sits down. */
export const shortEnough: BookingRule = ({ slot }, { settings, place, allowance }) => {
  const hours = allowance?.limits.hoursPerBooking ?? Infinity;
  const maximumMinutes = Math.min(
    settings.maximumMinutes[place.kind],
    hours * 60,
    place.lightMinutes ?? Infinity,
  );
  return durationMinutes(slot) > maximumMinutes ? { code: 'too-long', maximumMinutes } : undefined;
};
