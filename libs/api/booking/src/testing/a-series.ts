import type { Actor, PlaceId } from '@etage/domain';
import type { BookSeries } from '../series/book-series';
import { monday } from './a-booking-office';

/** Four Mondays from eight to four, each that is possible; what is given counts instead. */
export const aSeries = (
  actor: Actor,
  placeId: PlaceId,
  changes: Partial<BookSeries> = {},
): BookSeries => ({
  actor,
  placeId,
  slot: monday(),
  recurrence: 'FREQ=WEEKLY;COUNT=4',
  instead: [],
  mode: 'possible',
  title: null,
  idempotencyKey: null,
  ...changes,
});
