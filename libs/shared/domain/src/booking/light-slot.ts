import { frameSlot } from '../time/site-calendar';
import { gridStepBefore } from '../time/grid-step';
import { siteDayOf } from '../time/site-day';
import { gaps, type Slot } from '../time/slot';
import type { BookingFacts } from './booking-request';

type Facts = Pick<BookingFacts, 'now' | 'calendar' | 'settings' | 'heldOnPlace' | 'place'>;

/**
 * From now for as long as a place may be taken on the spot, or until somebody else comes or the house closes; undefined
 * where it is not booked lightly, or is taken now.
 */
export function lightSlot({
  now,
  place,
  calendar,
  settings,
  heldOnPlace,
}: Facts): Slot | undefined {
  const { lightMinutes } = place;
  const frame = frameSlot(calendar, siteDayOf(now, calendar.timeZone));
  if (lightMinutes === null || !frame || now >= frame.endsAt) return undefined;
  const startsAt = gridStepBefore(now, settings.gridMinutes, calendar.timeZone);
  const latest = new Date(startsAt.getTime() + lightMinutes * 60_000);
  const endsAt = latest < frame.endsAt ? latest : frame.endsAt;
  const [first] = gaps({ startsAt, endsAt }, heldOnPlace);
  return first && first.startsAt <= now && now < first.endsAt ? first : undefined;
}
