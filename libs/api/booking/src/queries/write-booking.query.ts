import type { BookingId, BookingStatus, FloorId, GuestId, PersonId, PlaceId } from '@etage/domain';
import { namedQuery } from '@etage/database';

/** Keeps the booking as it is until the end of the transaction. */
export const LOCK_BOOKING = namedQuery<object, [bookingId: BookingId]>(
  'lock-booking',
  'SELECT FROM booking WHERE id = $1 FOR NO KEY UPDATE',
);

/** The same for several, in the order of their ids. */
export const LOCK_BOOKINGS = namedQuery<object, [bookingIds: readonly BookingId[]]>(
  'lock-bookings',
  'SELECT FROM booking WHERE id = ANY ($1::uuid[]) ORDER BY id FOR NO KEY UPDATE',
);

export const FREE_SLOTS = namedQuery<object, [bookingId: BookingId]>(
  'free-slots',
  'DELETE FROM booking_slot WHERE booking_id = $1',
);

/**
 * Writes where a booking is now, with a row for each place it holds; its old slots have been freed before. Where
 * something is in the way, rows are left out instead of raising an error: the caller compares the count.
 */
export const MOVE_BOOKING = namedQuery<
  { readonly held: number },
  [
    bookingId: BookingId,
    placeId: PlaceId,
    floorId: FloorId,
    startsAt: Date,
    endsAt: Date,
    status: BookingStatus,
    heldPlaceIds: readonly PlaceId[],
    seatedPersonId: PersonId | GuestId | null,
    now: Date,
  ]
>(
  'move-booking',
  `WITH booked AS (
     UPDATE booking SET place_id = $2, floor_id = $3, starts_at = $4, ends_at = $5, status = $6,
            changed_at = $9
      WHERE id = $1
     RETURNING id
   ), held AS (
     INSERT INTO booking_slot (booking_id, place_id, seated_person_id, starts_at, ends_at)
     SELECT booked.id, place_id, $8, $4, $5 FROM booked, unnest($7::uuid[]) AS place_id ORDER BY place_id
     ON CONFLICT DO NOTHING
     RETURNING place_id
   )
   SELECT count(*)::int AS held FROM held`,
);

/** Lets items go where the booking of the place goes. */
export const BIND_ITEMS = namedQuery<
  object,
  [bookingId: BookingId, itemBookingIds: readonly BookingId[]]
>('bind-items', 'UPDATE booking SET item_of_id = $1 WHERE id = ANY ($2::uuid[])');

/**
 * Changes the status where it is still one of `fromStatuses` and the booking is not over; frees the slots when the
 * new status holds nothing. Lock the booking before: the slots of a move that is just ending would not be seen.
 */
export const SET_STATUS = namedQuery<
  { bookingId: BookingId },
  [
    bookingId: BookingId,
    status: BookingStatus,
    fromStatuses: readonly BookingStatus[],
    now: Date,
    frees: boolean,
  ]
>(
  'set-status',
  `WITH changed AS (
     UPDATE booking SET status = $2, changed_at = $4
      WHERE id = $1 AND status = ANY ($3::text[]) AND ends_at > $4
     RETURNING id
   ), freed AS (
     DELETE FROM booking_slot USING changed WHERE booking_slot.booking_id = changed.id AND $5
   )
   SELECT id AS "bookingId" FROM changed`,
);
