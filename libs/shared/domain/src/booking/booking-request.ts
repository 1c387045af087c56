import type { BookingId, GuestId, PersonId, PlaceId } from '../ids';
import type { Actor } from '../people/actor';
import type { BookableColleague } from '../people/bookable-by';
import type { PlaceFacts } from '../place/place';
import type { SiteCalendar } from '../time/site-calendar';
import type { Slot } from '../time/slot';
import type { Allowance } from './allowance';
import type { BookingSettings } from './booking-settings';

/** A wish: this place, this slot, for this person. */
export interface BookingRequest {
  readonly placeId: PlaceId;
  readonly slot: Slot;
  readonly personId: PersonId;
  /** Who sits there instead: somebody without an account, whose host the person is. */
  readonly guestId?: GuestId | undefined;
  /** The booking that is to be moved; it never stands in its own way. */
  readonly movedBookingId?: BookingId;
  /** When the booking that is to be moved began or was to begin. */
  readonly movedFrom?: Date;
}

/** Who would sit there: nobody sits at two desks at a time, be it a person or a guest. */
export const sitterOf = ({
  guestId,
  personId,
}: {
  readonly guestId?: GuestId | null | undefined;
  readonly personId: PersonId;
}): PersonId | GuestId => guestId ?? personId;

/** A booking that holds a place, as far as the rules care. */
export interface HeldSlot extends Slot {
  readonly bookingId: BookingId;
  readonly placeId: PlaceId;
}

/** Everything a decision rests on; nothing else is looked at, not even the clock. */
export interface BookingFacts {
  readonly now: Date;
  readonly actor: Actor;
  readonly place: PlaceFacts;
  readonly calendar: SiteCalendar;
  readonly settings: BookingSettings;
  /** Bookings around the slot on the place, on the room it stands in, and on the desks that stand in it. */
  readonly heldOnPlace: readonly HeldSlot[];
  /** The person it is for, where that is somebody else; absent where they are unknown. */
  readonly person?: BookableColleague | undefined;
  /** The desk bookings around the slot of whoever would sit there. */
  readonly heldByPerson: readonly HeldSlot[];
  /** What the person may have at most and has already; absent where nothing is limited. */
  readonly allowance?: Allowance | undefined;
}
