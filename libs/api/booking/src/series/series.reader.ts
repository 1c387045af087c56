import { Injectable } from '@nestjs/common';
import type { Actor, SeriesId } from '@etage/domain';
import type { SeriesView } from '@etage/contract';
import { TransactionRunner, type Queries } from '@etage/database';
import { notFound } from '@etage/http';
import { BOOKINGS_OF_SERIES } from '../queries/read-booking.query';
import { SERIES_BY_ID } from '../queries/read-series.query';
import { seriesView } from './series.view';

/** Reads series for those they belong to. */
@Injectable()
export class SeriesReader {
  constructor(private readonly transactions: TransactionRunner) {}

  async read(actor: Actor, seriesId: SeriesId): Promise<SeriesView> {
    const found = await this.transactions.read((queries) => readSeries(queries, actor, seriesId));
    if (!found) throw notFound('series');
    return found;
  }
}

/** Undefined where there is no such series of the actor. */
export async function readSeries(
  queries: Queries,
  actor: Actor,
  seriesId: SeriesId,
): Promise<SeriesView | undefined> {
  const [row] = await queries.query(SERIES_BY_ID, [seriesId]);
  if (row?.personId !== actor.personId) return undefined;
  return seriesView(row, await queries.query(BOOKINGS_OF_SERIES, [seriesId]));
}
