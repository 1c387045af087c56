import { z } from 'zod';
import { BOOKING_STATUSES, PLACE_KINDS, PLACE_STATES } from '@etage/domain';
import { bookingId, floorId, guestId, instant, personId, placeId, seriesId } from '../scalars';

export const bookingStatus = z.enum(BOOKING_STATUSES);

/** Somebody the viewer may know by name. */
export const personBadge = z.object({
  personId,
  displayName: z.string(),
  initials: z.string(),
  /** Of the viewer's own unit. */
  teammate: z.boolean(),
});

/** Somebody without an account; without a name once they are forgotten. */
export const guestBadge = z.object({
  guestId,
  name: z.string().nullable(),
  organisation: z.string().nullable(),
});

export const bookingOnPlan = z.object({
  bookingId,
  startsAt: instant,
  endsAt: instant,
  status: bookingStatus,
  mine: z.boolean(),
  /** What it is called, on the timeline of rooms: to whom it belongs, and to those who manage places. */
  title: z.string().optional(),
  /** Absent where the viewer may not know. */
  person: personBadge.optional(),
  /** Who sits there in the person's stead; absent where nobody does, or the viewer may not know. */
  guest: guestBadge.optional(),
});

/** State of a floor during a slot. Each booking stands at the place it was made for. */
export const availabilityView = z.object({
  revision: z.number().int(),
  floorId,
  startsAt: instant,
  endsAt: instant,
  places: z.array(
    z.object({ placeId, state: z.enum(PLACE_STATES), bookings: z.array(bookingOnPlan) }),
  ),
});

/** The place of a booking as people know it. */
export const placeOfBooking = z.object({
  code: z.string(),
  name: z.string(),
  kind: z.enum(PLACE_KINDS),
  floorId,
  floorName: z.string(),
  buildingName: z.string(),
  siteName: z.string(),
  timeZone: z.string(),
});

export const bookingView = z.object({
  bookingId,
  placeId,
  startsAt: instant,
  endsAt: instant,
  status: bookingStatus,
  title: z.string().nullable(),
  personId,
  /** Absent where the booking is no occurrence of a series. */
  seriesId: seriesId.optional(),
  /** Until when it can be confirmed; absent unless the waiting list holds it for the person. */
  heldUntil: instant.optional(),
  /** Movable items that were booked with it and go where it goes; absent where there are none. */
  items: z.array(z.object({ bookingId, placeId, code: z.string(), name: z.string() })).optional(),
  /** The booking it goes with; absent where it stands alone. */
  itemOfId: bookingId.optional(),
  /** Absent where the person sits there. */
  guest: guestBadge.optional(),
  /** The booking of a place that is out of order, in whose stead this one is held; absent elsewhere. */
  replaces: bookingId.optional(),
  /** A defect was reported with which the place cannot be used; absent where it can. */
  placeBroken: z.literal(true).optional(),
  place: placeOfBooking,
});

/** What travels by push: readable by everyone who may see the floor, so without names. */
export const bookingChange = z.object({
  bookingId,
  placeId,
  startsAt: instant,
  endsAt: instant,
  status: bookingStatus,
});

export type GuestBadge = z.infer<typeof guestBadge>;
export type PersonBadge = z.infer<typeof personBadge>;
export type BookingOnPlan = z.infer<typeof bookingOnPlan>;
export type AvailabilityView = z.infer<typeof availabilityView>;
export type BookingView = z.infer<typeof bookingView>;
export type BookingChange = z.infer<typeof bookingChange>;
