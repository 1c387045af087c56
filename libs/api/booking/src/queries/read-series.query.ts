import type { PersonId, PlaceId, SeriesId } from '@etage/domain';
import type { RefusedOccurrence } from '@etage/contract';
import { namedQuery } from '@etage/database';

export interface SeriesRow {
  readonly seriesId: SeriesId;
  readonly personId: PersonId;
  readonly placeId: PlaceId;
  readonly recurrence: string;
  readonly title: string | null;
  readonly refused: RefusedOccurrence[];
  readonly requestHash: Buffer | null;
}

const COLUMNS = `id AS "seriesId", person_id AS "personId", place_id AS "placeId", recurrence, title, refused,
  request_hash AS "requestHash" FROM series`;

export const SERIES_BY_ID = namedQuery<SeriesRow, [seriesId: SeriesId]>(
  'series-by-id',
  `SELECT ${COLUMNS} WHERE id = $1`,
);

export const SERIES_BY_KEY = namedQuery<SeriesRow, [personId: PersonId, key: string]>(
  'series-by-key',
  `SELECT ${COLUMNS} WHERE person_id = $1 AND idempotency_key = $2`,
);
