import type { BookingRule } from '../booking/booking-rule';
import { fittingSlots, partsInMode } from '../booking/fitting-slots';
import { siteDayOf, wallMinute } from '../time/site-day';

/**
 * Where days or halves are booked, a slot begins and ends with one; over several days the nights between belong to it.
 * Whether there are frame hours at all is for another rule to say.
 */
export const inSlotMode: BookingRule = ({ slot }, facts) => {
  const { place, calendar } = facts;
  const { slotMode } = place;
  if (slotMode === 'free-hours') return undefined;
  const [fitting] = fittingSlots(slot, slotMode, facts);
  const fits =
    fitting?.startsAt.getTime() === slot.startsAt.getTime() &&
    fitting.endsAt.getTime() === slot.endsAt.getTime();
  const day = siteDayOf(slot.startsAt, calendar.timeZone);
  const parts = partsInMode(day, slotMode, facts);
  const [first, last] = [parts[0], parts.at(-1)];
  if (fits || !fitting || !first || !last) return undefined;
  const minute = (instant: Date): number => wallMinute(instant, calendar.timeZone);
  return {
    code: 'outside-slot-mode',
    slotMode,
    day,
    opensAt: minute(first.startsAt),
    halvedAt: first === last ? null : minute(first.endsAt),
    closesAt: minute(last.endsAt) || 1440,
  };
};
