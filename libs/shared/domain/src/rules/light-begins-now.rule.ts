import type { BookingRule } from '../booking/booking-rule';

/**
 * Whoever books lightly is there: at the latest with the next step of the grid. A booking that runs keeps its start when
 * its end changes.
 */
export const lightBeginsNow: BookingRule = ({ slot, movedFrom }, { now, place, settings }) => {
  const { lightMinutes } = place;
  if (lightMinutes === null) return undefined;
  const keepsItsStart = movedFrom?.getTime() === slot.startsAt.getTime();
  const latest = now.getTime() + settings.gridMinutes * 60_000;
  return keepsItsStart || slot.startsAt.getTime() <= latest
    ? undefined
    : { code: 'light-only-now', lightMinutes };
};
