import type { SlotMode } from '../place/slot-mode';
import { daysOf } from '../time/site-day';
import type { Slot } from '../time/slot';
import { partsInMode } from './fitting-slots';

export const DAY_PARTS = ['morning', 'afternoon', 'whole-day', 'days'] as const;
/** What a slot made of days or halves is called. */
export type DayPart = (typeof DAY_PARTS)[number];

/** The word for a slot that fits the mode. */
export function dayPartOf(
  slot: Slot,
  mode: SlotMode,
  facts: Parameters<typeof partsInMode>[2],
): DayPart {
  const { first, last } = daysOf(slot, facts.calendar.timeZone);
  if (first !== last) return 'days';
  const [morning, afternoon] = partsInMode(first, mode, facts);
  if (!afternoon || !morning) return 'whole-day';
  if (slot.endsAt <= morning.endsAt) return 'morning';
  return slot.startsAt >= afternoon.startsAt ? 'afternoon' : 'whole-day';
}
