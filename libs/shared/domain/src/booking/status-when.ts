import type { Actor } from '../people/actor';
import { managesPlaces } from '../people/role';
import type { PlaceFacts } from '../place/place';
import type { Slot } from '../time/slot';
import type { BookingStatus } from './booking-status';

type Place = Pick<PlaceFacts, 'requiresApproval' | 'lightMinutes'>;
type Booker = Pick<Actor, 'roles'>;

/** Who decides about requests need not ask; everybody else asks where the place wants it. Whoever books lightly is there. */
export function statusWhenBooked(
  place: Place,
  actor: Booker,
): 'requested' | 'confirmed' | 'checked-in' {
  if (place.lightMinutes !== null) return 'checked-in';
  return place.requiresApproval && !managesPlaces(actor.roles) ? 'requested' : 'confirmed';
}

interface Moved {
  readonly status: BookingStatus;
  readonly startsAt: Date;
}

/**
 * The status of a booking at the place and time it is moved to: as if it were made anew, but whoever is there stays
 * there when the place or the end changes. Another start is another day's work.
 */
export function statusWhenMoved(
  booking: Moved,
  to: Pick<Slot, 'startsAt'>,
  place: Place,
  actor: Booker,
): 'requested' | 'confirmed' | 'checked-in' {
  const status = statusWhenBooked(place, actor);
  const keepsItsStart = booking.startsAt.getTime() === to.startsAt.getTime();
  return status === 'confirmed' && booking.status === 'checked-in' && keepsItsStart
    ? 'checked-in'
    : status;
}
