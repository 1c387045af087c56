import type { Actor } from '../people/actor';
import type { BookingStatus } from '../booking/booking-status';
import { isClosedDuring } from '../time/site-calendar';
import { gaps, overlaps, type Slot } from '../time/slot';
import type { PlaceFacts } from './place';
import { isAssignedToAnother, isReservedAgainst } from './reservation';

export const PLACE_STATES = [
  'free',
  'partly-free',
  'taken',
  'mine',
  'requested',
  'closed',
  'reserved',
] as const;
export type PlaceState = (typeof PLACE_STATES)[number];

export interface VisibleBooking extends Slot {
  readonly status: BookingStatus;
  /** The viewer has the place by it; not so the room of a desk they booked. */
  readonly mine: boolean;
}

/**
 * How a place looks to one person during a slot. `bookings` are all that hold it: its own, those of the room it
 * stands in and those of the desks that stand in it.
 */
export function placeState(
  place: Pick<PlaceFacts, 'closures' | 'reservedUnitId' | 'assignedPersonId' | 'released'>,
  bookings: readonly VisibleBooking[],
  slot: Slot,
  viewer: Actor,
): PlaceState {
  if (place.closures.some((closure) => isClosedDuring(closure, slot))) return 'closed';
  const inSlot = bookings.filter((booking) => overlaps(booking, slot));
  const mine = inSlot.find((booking) => booking.mine);
  if (mine) return mine.status === 'requested' ? 'requested' : 'mine';
  if (inSlot.length > 0 && gaps(slot, inSlot).length === 0) {
    return inSlot.every((booking) => booking.status === 'requested') ? 'requested' : 'taken';
  }
  if (isReservedAgainst(place, viewer) || isAssignedToAnother(place, viewer, slot))
    return 'reserved';
  return inSlot.length > 0 ? 'partly-free' : 'free';
}
