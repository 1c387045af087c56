import { Injectable } from '@nestjs/common';
import type { Actor, BookingId, SeriesId } from '@etage/domain';
import { Refused, TransactionRunner, type Transaction } from '@etage/database';
import { Clock } from '@etage/http';
import { asAnswer, refuse, type Refusal } from '../booking.refusal';
import { Neighbourhood } from '../neighbourhood';
import { BOOKINGS_OF_SERIES, type BookingRow } from '../queries/read-booking.query';
import { LOCK_BOOKINGS_OF_SERIES, SERIES_BY_ID } from '../queries/read-series.query';
import { CANCEL } from '../status-step';
import { takeStep } from '../take-step';

interface CancelSeries {
  readonly actor: Actor;
  readonly seriesId: SeriesId;
  /** What starts earlier stays. */
  readonly startsAt: Date | undefined;
}

/** Cancels what is left of a series, or of it what follows. */
@Injectable()
export class SeriesCancelService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly neighbourhood: Neighbourhood,
    private readonly clock: Clock,
  ) {}

  /** @returns the bookings that are cancelled now, and were not before */
  async cancel(wish: CancelSeries): Promise<BookingId[]> {
    const now = this.clock.now();
    const cancelled = await this.transactions.run([], (tx) => cancelAll(tx, wish, now));
    if (cancelled instanceof Refused) throw await asAnswer(cancelled.reason, this.neighbourhood);
    return cancelled;
  }
}

/** Where somebody is already sitting there they stay; what is over, or moved out of the span, stays as well. */
const isLeft = (
  { status, startsAt, endsAt }: BookingRow,
  from: Date | undefined,
  now: Date,
): boolean =>
  ['requested', 'confirmed'].includes(status) && endsAt > now && (!from || startsAt >= from);

async function cancelAll(
  tx: Transaction,
  { actor, seriesId, startsAt }: CancelSeries,
  now: Date,
): Promise<BookingId[] | Refused<Refusal>> {
  const [series] = await tx.query(SERIES_BY_ID, [seriesId]);
  if (series?.personId !== actor.personId) return refuse({ why: 'series-not-found' });
  // All of them before the first floor is locked: who changes one of them alone takes the same order.
  await tx.query(LOCK_BOOKINGS_OF_SERIES, [seriesId]);
  const rows = await tx.query(BOOKINGS_OF_SERIES, [seriesId]);
  const left = rows
    .filter((row) => isLeft(row, startsAt, now))
    .sort((a, b) => (a.floorId < b.floorId ? -1 : a.floorId > b.floorId ? 1 : 0));
  for (const { bookingId } of left) {
    const taken = await takeStep(tx, CANCEL, actor, bookingId, now);
    if (taken instanceof Refused) return taken;
  }
  return left.map(({ bookingId }) => bookingId);
}
