import type { PersonId, PlaceId, SeriesId } from '@etage/domain';
import { namedQuery } from '@etage/database';
import { IN_THE_WAY } from './book.query';

/**
 * Writes a series with its bookings, a JSON array of them, and all the places they hold: one statement, all or
 * nothing. Take the locks before and announce it afterwards. Undone with SETUP_CHANGED or IN_THE_WAY.
 */
export const BOOK_SERIES = namedQuery<
  object,
  [
    setupRevision: string,
    seriesId: SeriesId,
    personId: PersonId,
    placeId: PlaceId,
    startsAt: Date,
    endsAt: Date,
    recurrence: string,
    title: string | null,
    refused: string,
    createdAt: Date,
    idempotencyKey: string | null,
    requestHash: Buffer | null,
    bookings: string,
    heldCount: number,
  ]
>(
  'book-series',
  `WITH current AS (
     SELECT require_setup($1::bigint)
   ), made AS (
     INSERT INTO series (id, person_id, place_id, starts_at, ends_at, recurrence, title, refused, created_at,
                         idempotency_key, request_hash)
     SELECT $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10, $11, $12 FROM current
     ON CONFLICT DO NOTHING
     RETURNING id
   ), wanted AS (
     SELECT made.id AS series_id, w.* FROM made, jsonb_to_recordset($13::jsonb) AS w (
       id uuid, place_id uuid, floor_id uuid, starts_at timestamptz, ends_at timestamptz, status text,
       held_place_ids uuid[], seated_person_id uuid)
   ), booked AS (
     INSERT INTO booking (id, place_id, floor_id, person_id, booked_by_id, starts_at, ends_at, status, title,
                          created_at, series_id)
     SELECT id, place_id, floor_id, $3, $3, starts_at, ends_at, status, $8, $10, series_id FROM wanted
     RETURNING id
   ), held AS (
     INSERT INTO booking_slot (booking_id, place_id, seated_person_id, starts_at, ends_at)
     SELECT w.id, held_id, w.seated_person_id, w.starts_at, w.ends_at
       FROM booked JOIN wanted w USING (id), unnest(w.held_place_ids) AS held_id
      ORDER BY held_id, w.starts_at
     ON CONFLICT DO NOTHING
     RETURNING place_id
   )
   SELECT require(count(*) = $14::int, '${IN_THE_WAY}') FROM held`,
);
