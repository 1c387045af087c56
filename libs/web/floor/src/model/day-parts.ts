import { gaps, clip, overlaps, type Slot } from '@etage/domain';
import { slotOf, type BookingOnPlan } from '@etage/contract';

/** A stretch of the day at one place. */
export interface DayPart {
  readonly slot: Slot;
  /** Null where nobody has booked. */
  readonly booking: BookingOnPlan | null;
}

/** The day at one place from opening to closing without a gap: what is held, and what is free in between. */
export function dayParts(hours: Slot, bookings: readonly BookingOnPlan[]): DayPart[] {
  const held = bookings.flatMap((booking) => {
    const slot = slotOf(booking);
    const inHours = overlaps(slot, hours) ? clip(slot, hours) : undefined;
    return inHours ? [{ slot: inHours, booking }] : [];
  });
  const free = gaps(
    hours,
    held.map(({ slot }) => slot),
  ).map((slot) => ({ slot, booking: null }));
  return [...held, ...free].sort((a, b) => a.slot.startsAt.getTime() - b.slot.startsAt.getTime());
}
