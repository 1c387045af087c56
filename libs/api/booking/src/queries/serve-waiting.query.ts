import type { Actor, BookingId, PersonId, PlaceId, WaitingId } from '@etage/domain';
import { namedQuery } from '@etage/database';

/** The places that bookings hold. */
export const HELD_PLACES = namedQuery<
  { readonly placeId: PlaceId },
  [bookingIds: readonly BookingId[]]
>(
  'held-places',
  'SELECT DISTINCT place_id AS "placeId" FROM booking_slot WHERE booking_id = ANY ($1::uuid[])',
);

/** Waits for the locks, in the order of the keys. */
export const TAKE_LOCKS = namedQuery<object, [lockKeys: readonly string[]]>(
  'take-locks',
  'SELECT count(pg_advisory_xact_lock(key)) FROM unnest($1::bigint[]) AS key',
);

/** Takes the locks where that needs no waiting; those one has already count as taken. */
export const TRY_LOCKS = namedQuery<{ readonly taken: boolean }, [lockKeys: readonly string[]]>(
  'try-locks',
  'SELECT coalesce(bool_and(pg_try_advisory_xact_lock(key)), true) AS taken FROM unnest($1::bigint[]) AS key',
);

/** Keeps the entry as it is until the end of the transaction; nothing where it is gone, or somebody else has it. */
export const TAKE_ENTRY = namedQuery<{ readonly waitingId: WaitingId }, [waitingId: WaitingId]>(
  'take-waiting-entry',
  'SELECT id AS "waitingId" FROM waiting_entry WHERE id = $1 FOR UPDATE SKIP LOCKED',
);

/** The person with the rights they would have if they were signed in; nothing where they have left. */
export const ACTOR_BY_ID = namedQuery<Actor, [personId: PersonId]>(
  'actor-by-id',
  `WITH RECURSIVE path (unit_id, parent_id, height) AS (
     SELECT u.id, u.parent_id, 0 FROM unit u JOIN person p ON p.unit_id = u.id WHERE p.id = $1
     UNION ALL
     SELECT u.id, u.parent_id, path.height + 1 FROM unit u JOIN path ON u.id = path.parent_id
   )
   SELECT id AS "personId", roles, (SELECT array_agg(unit_id ORDER BY height) FROM path) AS "unitPath"
     FROM person WHERE id = $1 AND active`,
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
  `SELECT id AS "bookingId" FROM booking WHERE status = 'held' AND held_until <= $1 AND ends_at > $1
    ORDER BY held_until, id LIMIT $2`,
);

/** Nobody waits for what has begun. */
export const FORGET_BEGUN = namedQuery<object, [now: Date]>(
  'forget-begun-waiting',
  'DELETE FROM waiting_entry WHERE starts_at <= $1',
);
