import type { SlotMode } from '../place/slot-mode';
import { dayEdges, partsOfDay } from '../time/day-edges';
import type { SiteCalendar } from '../time/site-calendar';
import { daysOf, type SiteDay } from '../time/site-day';
import { overlaps, type Slot } from '../time/slot';
import type { BookingSettings } from './booking-settings';

interface HalvedDays {
  readonly calendar: SiteCalendar;
  readonly settings: Pick<BookingSettings, 'dayHalvedAt'>;
}

/** The halves of a day, or the whole of it, by the mode; none on a weekday without frame hours. */
export function partsInMode(day: SiteDay, mode: SlotMode, { calendar, settings }: HalvedDays) {
  const edges = dayEdges(calendar, day, mode === 'half-days' ? settings.dayHalvedAt : null);
  return edges ? partsOfDay(edges) : [];
}

const shared = (a: Slot, b: Slot): number =>
  Math.min(a.endsAt.getTime(), b.endsAt.getTime()) -
  Math.max(a.startsAt.getTime(), b.startsAt.getTime());

/**
 * What comes nearest to a wish in a mode, the best first: all the days or halves that it touches; within one day also
 * each half alone, the one that it needs most before the other. The wish itself where hours are free.
 */
export function fittingSlots(slot: Slot, mode: SlotMode, facts: HalvedDays): Slot[] {
  if (mode === 'free-hours') return [slot];
  const { first, last } = daysOf(slot, facts.calendar.timeZone);
  const isTouched = (part: Slot): boolean => overlaps(part, slot);
  const opening = partsInMode(first, mode, facts).filter(isTouched);
  const closing = partsInMode(last, mode, facts).filter(isTouched);
  const start = opening[0] ?? closing[0];
  const end = closing.at(-1) ?? opening.at(-1);
  if (!start || !end) return [];
  const all = { startsAt: start.startsAt, endsAt: end.endsAt };
  const halves = first === last && opening.length > 1 ? opening : [];
  return [all, ...[...halves].sort((a, b) => shared(b, slot) - shared(a, slot))];
}
