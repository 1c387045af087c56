import { decideBooking } from '../decide-booking';
import { gridStepFrom } from '../time/grid-step';
import { frameSlot } from '../time/site-calendar';
import { plusDays, siteDayOf, type SiteDay } from '../time/site-day';
import { durationMinutes, gaps, type Slot } from '../time/slot';
import type { BookingFacts, BookingRequest } from './booking-request';
import { partsInMode } from './fitting-slots';

/** On how many days the next slot is looked for, that of the wish included. */
export const NEXT_SLOT_DAYS = 7;

/** One slot for each gap of a day that is long enough, beginning with it. */
function atTheStartOfGaps(day: SiteDay, wish: Slot, facts: BookingFacts): Slot[] {
  const { calendar, settings, now, heldOnPlace } = facts;
  const frame = frameSlot(calendar, day);
  if (!frame) return [];
  const earliest = gridStepFrom(now, settings.gridMinutes, calendar.timeZone);
  const startsAt = new Date(
    Math.max(frame.startsAt.getTime(), wish.startsAt.getTime(), earliest.getTime()),
  );
  const length = wish.endsAt.getTime() - wish.startsAt.getTime();
  return gaps({ startsAt, endsAt: frame.endsAt }, heldOnPlace)
    .map((gap) => ({ gap, endsAt: new Date(gap.startsAt.getTime() + length) }))
    .filter(({ gap, endsAt }) => endsAt <= gap.endsAt)
    .map(({ gap, endsAt }) => ({ startsAt: gap.startsAt, endsAt }));
}

/** The halves or the whole of a day, as many as the wish needs. */
function inMode(day: SiteDay, wish: Slot, facts: BookingFacts): Slot[] {
  const parts = partsInMode(day, facts.place.slotMode, facts);
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return [];
  const long = parts.filter((part) => durationMinutes(part) >= durationMinutes(wish));
  return long.length > 0 ? long : [{ startsAt: first.startsAt, endsAt: last.endsAt }];
}

/**
 * The first slot as long as the wish, from its start on, at which the place could be booked; undefined where there is none
 * within `NEXT_SLOT_DAYS`.
 * @param facts with all that holds the place on those days
 */
export function nextSlot(request: BookingRequest, facts: BookingFacts): Slot | undefined {
  const { slot } = request;
  const { calendar, place } = facts;
  const first = siteDayOf(slot.startsAt, calendar.timeZone);
  const slotsOn = place.slotMode === 'free-hours' ? atTheStartOfGaps : inMode;
  for (let ahead = 0; ahead < NEXT_SLOT_DAYS; ahead += 1) {
    const found = slotsOn(plusDays(first, ahead), slot, facts).find(
      (one) => decideBooking({ ...request, slot: one }, facts).length === 0,
    );
    if (found) return found;
  }
  return undefined;
}
