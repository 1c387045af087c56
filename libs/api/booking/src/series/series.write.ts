import type { SeriesId } from '@etage/domain';
import type { Transaction } from '@etage/database';
import { v7 as newId } from 'uuid';
import { MAKE_SERIES } from '../queries/write-series.query';
import { seriesHash, type BookSeries } from './book-series';
import type { JudgedOccurrence } from './judge-together';
import { refusedOccurrence } from './series.view';
import { writeTogether } from './write-together';

/**
 * Writes and announces a series with the bookings of it that are possible.
 * @throws DatabaseError with SQLSTATE SETUP_CHANGED or IN_THE_WAY; then nothing was written
 */
export async function writeSeries(
  tx: Transaction,
  wish: BookSeries,
  judged: readonly JudgedOccurrence[],
  now: Date,
): Promise<SeriesId> {
  const seriesId = newId() as SeriesId;
  const refused = judged.filter(({ rejections }) => rejections.length > 0);
  await tx.query(MAKE_SERIES, [
    seriesId,
    wish.actor.personId,
    wish.placeId,
    wish.slot.startsAt,
    wish.slot.endsAt,
    wish.recurrence,
    wish.title,
    JSON.stringify(refused.map(refusedOccurrence)),
    now,
    wish.idempotencyKey,
    wish.idempotencyKey === null ? null : seriesHash(wish),
  ]);
  const met = judged.filter(({ rejections }) => rejections.length === 0);
  const { actor, title } = wish;
  await writeTogether(
    tx,
    actor,
    met.map((each) => ({ ...each, title, seriesId })),
    now,
  );
  return seriesId;
}
