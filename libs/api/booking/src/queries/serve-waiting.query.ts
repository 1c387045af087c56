import type { BookingId, PlaceId, WaitingId } from '@etage/domain';
import { namedQuery } from '@etage/database';

/** The places that bookings hold, and those held in their stead. */
export const HELD_PLACES = namedQuery<
  { readonly placeId: PlaceId },
  [bookingIds: readonly BookingId[]]
>(
  'held-places',
  `SELECT DISTINCT place_id AS "placeId" FROM booking_slot WHERE booking_id = ANY ($1::uuid[])
       OR booking_id IN (SELECT id FROM booking WHERE replaces_id = ANY ($1::uuid[]))`,
);

/** Keeps the entry as it is until the end of the transaction; nothing where it is gone, or somebody else has it. */
export const TAKE_ENTRY = namedQuery<{ readonly waitingId: WaitingId }, [waitingId: WaitingId]>(
  'take-waiting-entry',
  'SELECT id AS "waitingId" FROM waiting_entry WHERE id = $1 FOR UPDATE SKIP LOCKED',
);

export const SET_HELD_UNTIL = namedQuery<object, [bookingId: BookingId, heldUntil: Date]>(
  'set-held-until',
  'UPDATE booking SET held_until = $2 WHERE id = $1',
);

/** Holds whose time is up, the longest first. A look without locks: each is decided again when it lapses. */
export const OVERDUE_HOLDS = namedQuery<
  { readonly bookingId: BookingId },
  [now: Date, limit: number]
>(
  'overdue-holds',
  `SELECT id AS "bookingId" FROM booking WHERE status = 'held' AND held_until <= $1 AND ends_at > $1 AND replaces_id IS NULL
    ORDER BY held_until, id LIMIT $2`,
);

/** Nobody waits for what has begun. */
export const FORGET_BEGUN = namedQuery<object, [now: Date]>(
  'forget-begun-waiting',
  'DELETE FROM waiting_entry WHERE starts_at <= $1',
);
