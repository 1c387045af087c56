import { statusWhenBooked, type BookingId } from '@etage/domain';
import { v7 as newId } from 'uuid';
import { requestHash, type BookPlace } from './book-place';
import type { KnownPlace } from './place/place.directory';
import type { BookingRow } from './queries/read-booking.query';

/** The row that a wish becomes when nothing is in its way. */
export const newBooking = (wish: BookPlace, { row }: KnownPlace, now: Date): BookingRow => ({
  ...row,
  bookingId: newId() as BookingId,
  personId: wish.personId,
  bookedById: wish.actor.personId,
  bookedFor: null,
  ...wish.slot,
  status: statusWhenBooked(row, wish.actor),
  title: wish.title,
  settledAt: now,
  heldUntil: null,
  seriesId: null,
  items: [],
  itemOfId: null,
  guestId: wish.guestId ?? null,
  guestName: null,
  guestOrganisation: null,
  replacesId: null,
  placeBroken: false,
  requestHash: wish.idempotencyKey === null ? null : requestHash(wish),
});
