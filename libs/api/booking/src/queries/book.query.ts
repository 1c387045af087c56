import type { BookingId, BookingStatus, FloorId, GuestId, PersonId, PlaceId } from '@etage/domain';
import { namedQuery } from '@etage/database';

/** SQLSTATE when what was remembered of the place is no longer so. */
export const SETUP_CHANGED = 'ET001';
/** SQLSTATE when another booking, or an earlier request with the same key, is in the way. */
export const IN_THE_WAY = 'ET002';

/**
 * Takes the locks, writes the booking with the places it holds, raises the floor's revision, keeps the change and
 * announces it: one statement, one round trip, all or nothing. The locks keep those who want the same place in a
 * queue; that nobody else has it is proven by the exclusion constraints, which look past the statement's snapshot.
 */
export const BOOK = namedQuery<
  { revision: string },
  [
    lockKeys: readonly string[],
    setupRevision: string,
    bookingId: BookingId,
    placeId: PlaceId,
    floorId: FloorId,
    personId: PersonId,
    bookedById: PersonId,
    startsAt: Date,
    endsAt: Date,
    status: BookingStatus,
    title: string | null,
    createdAt: Date,
    idempotencyKey: string | null,
    requestHash: Buffer | null,
    heldPlaceIds: readonly PlaceId[],
    seatedPersonId: PersonId | GuestId | null,
    announcedBookings: string,
    action: string,
    guestId: GuestId | null,
  ]
>(
  'book',
  `WITH locked AS MATERIALIZED (
     SELECT count(pg_advisory_xact_lock(key)) AS locks FROM unnest($1::bigint[]) AS key
   ), current AS (
     SELECT require_setup($2::bigint) FROM locked
   ), booked AS (
     INSERT INTO booking (id, place_id, floor_id, person_id, booked_by_id, starts_at, ends_at, status, title,
                          created_at, idempotency_key, request_hash, guest_id)
     SELECT $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $19 FROM current
     ON CONFLICT DO NOTHING
     RETURNING id
   ), held AS (
     INSERT INTO booking_slot (booking_id, place_id, seated_person_id, starts_at, ends_at)
     SELECT booked.id, place_id, $16, $8, $9 FROM booked, unnest($15::uuid[]) AS place_id ORDER BY place_id
     ON CONFLICT DO NOTHING
     RETURNING place_id
   ), complete AS (
     SELECT require(count(*) = cardinality($15::uuid[]), '${IN_THE_WAY}') FROM held
   )
   SELECT announce($5, $17::jsonb, $18, $7, $12) AS revision FROM complete`,
);
