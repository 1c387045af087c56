import { Injectable } from '@nestjs/common';
import {
  awaitsPerson,
  MOST_OCCURRENCES,
  type Actor,
  type BookingId,
  type SeriesId,
  type Slot,
} from '@etage/domain';
import { Refused, TransactionRunner, type Transaction } from '@etage/database';
import { Clock } from '@etage/http';
import { asAnswer, refuse, type Refusal } from '../booking.refusal';
import { Neighbourhood } from '../place/neighbourhood';
import { BOOKINGS_OF_PERSON, BOOKINGS_OF_SERIES } from '../queries/read-booking.query';
import { SERIES_BY_ID } from '../queries/read-series.query';
import { cancelTogether } from './cancel-together';

interface CancelSeries {
  readonly actor: Actor;
  readonly seriesId: SeriesId;
  /** What starts earlier stays. */
  readonly startsAt: Date | undefined;
}

/** Cancels many bookings of one person at once, and says which. */
@Injectable()
export class SeriesCancelService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly neighbourhood: Neighbourhood,
    private readonly clock: Clock,
  ) {}

  /** What is left of a series, or of it what follows. */
  cancelSeries(wish: CancelSeries): Promise<BookingId[]> {
    return this.run((tx, now) => cancelSeries(tx, wish, now));
  }

  /** All that is the actor's own and begins in the span: a holiday, an illness. Guests come all the same. */
  cancelSpan(actor: Actor, span: Slot): Promise<BookingId[]> {
    return this.run((tx, now) => cancelSpan(tx, actor, span, now));
  }

  private async run(
    work: (tx: Transaction, now: Date) => Promise<BookingId[] | Refused<Refusal>>,
  ): Promise<BookingId[]> {
    const now = this.clock.now();
    const cancelled = await this.transactions.run([], (tx) => work(tx, now));
    if (cancelled instanceof Refused) throw await asAnswer(cancelled.reason, this.neighbourhood);
    return cancelled;
  }
}

async function cancelSeries(
  tx: Transaction,
  { actor, seriesId, startsAt }: CancelSeries,
  now: Date,
): Promise<BookingId[] | Refused<Refusal>> {
  const [series] = await tx.query(SERIES_BY_ID, [seriesId]);
  if (series?.personId !== actor.personId) return refuse({ why: 'series-not-found' });
  const rows = await tx.query(BOOKINGS_OF_SERIES, [seriesId]);
  const meant = rows.filter((row) => !startsAt || row.startsAt >= startsAt);
  const ids = meant.map(({ bookingId }) => bookingId);
  return cancelTogether(tx, actor, ids, now);
}

async function cancelSpan(
  tx: Transaction,
  actor: Actor,
  { startsAt, endsAt }: Slot,
  now: Date,
): Promise<BookingId[] | Refused<Refusal>> {
  const from = startsAt > now ? startsAt : now;
  if (from >= endsAt) return [];
  const page = [actor.personId, from, endsAt, null, null] as const;
  const rows = await tx.query(BOOKINGS_OF_PERSON, [...page, 5 * MOST_OCCURRENCES]);
  const meant = rows.filter(
    (row) => row.guestId === null && row.startsAt >= startsAt && awaitsPerson(row.status),
  );
  if (meant.length > MOST_OCCURRENCES) {
    const rejection = { code: 'too-many-occurrences', maximum: MOST_OCCURRENCES } as const;
    return refuse({ why: 'recurrence', rejection });
  }
  const ids = meant.map(({ bookingId }) => bookingId);
  return cancelTogether(tx, actor, ids, now);
}
