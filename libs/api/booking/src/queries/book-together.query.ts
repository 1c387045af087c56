import type { PersonId } from '@etage/domain';
import { namedQuery } from '@etage/database';
import { IN_THE_WAY } from './book.query';

/**
 * Writes several bookings by one person, a JSON array of them, with all the places they hold: one statement, all or
 * nothing. Take the locks before and announce them afterwards. Undone with SETUP_CHANGED or IN_THE_WAY.
 */
export const BOOK_TOGETHER = namedQuery<
  object,
  [
    setupRevisions: readonly string[],
    bookedById: PersonId,
    createdAt: Date,
    bookings: string,
    heldCount: number,
  ]
>(
  'book-together',
  `WITH current AS MATERIALIZED (
     SELECT require_setup(revision) FROM unnest($1::bigint[]) AS revision
   ), wanted AS (
     SELECT w.* FROM current, jsonb_to_recordset($4::jsonb) AS w (
       id uuid, place_id uuid, floor_id uuid, starts_at timestamptz, ends_at timestamptz, status text, title text,
       series_id uuid, held_place_ids uuid[], seated_person_id uuid, person_id uuid, guest_id uuid)
   ), booked AS (
     INSERT INTO booking (id, place_id, floor_id, person_id, booked_by_id, starts_at, ends_at, status, title,
                          created_at, series_id, guest_id)
     SELECT id, place_id, floor_id, person_id, $2, starts_at, ends_at, status, title, $3, series_id, guest_id
       FROM wanted
     RETURNING id
   ), held AS (
     INSERT INTO booking_slot (booking_id, place_id, seated_person_id, starts_at, ends_at)
     SELECT w.id, held_id, w.seated_person_id, w.starts_at, w.ends_at
       FROM booked JOIN wanted w USING (id), unnest(w.held_place_ids) AS held_id
      ORDER BY held_id, w.starts_at
     ON CONFLICT DO NOTHING
     RETURNING place_id
   )
   SELECT require(count(*) = $5::int, '${IN_THE_WAY}') FROM held`,
);
