import type { PersonId, PlaceId, SeriesId } from '@etage/domain';
import { namedQuery } from '@etage/database';
import { IN_THE_WAY } from './book.query';

/** Keeps what was asked for. Undone with IN_THE_WAY where an earlier request had the same key. */
export const MAKE_SERIES = namedQuery<
  object,
  [
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
  ]
>(
  'make-series',
  `WITH made AS (
     INSERT INTO series (id, person_id, place_id, starts_at, ends_at, recurrence, title, refused, created_at,
                         idempotency_key, request_hash)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9, $10, $11)
     ON CONFLICT DO NOTHING
     RETURNING id
   )
   SELECT require(count(*) = 1, '${IN_THE_WAY}') FROM made`,
);
