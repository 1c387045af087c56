import { Injectable } from '@nestjs/common';
import type { Actor, BookingId } from '@etage/domain';
import { Refused, TransactionRunner, type Queries } from '@etage/database';
import type { BookingView, RefusedOccurrence } from '@etage/contract';
import { Clock } from '@etage/http';
import { asAnswer, refuse, type Refusal } from '../booking.refusal';
import { bookingView } from '../booking.view';
import { Neighbourhood } from '../neighbourhood';
import { PlaceDirectory } from '../place.directory';
import { BOOKINGS_BY_IDS } from '../queries/read-booking.query';
import { bookPossible, isMet } from './book-possible';
import { judgeTogether } from './judge-together';
import { refusedOccurrence } from './series.view';
import type { MetWish } from './write-together';

interface Rebooked {
  readonly bookings: BookingView[];
  readonly refused: RefusedOccurrence[];
}

/** Takes back what was cancelled: books it again as far as nobody else has it by now. */
@Injectable()
export class RebookService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly places: PlaceDirectory,
    private readonly neighbourhood: Neighbourhood,
    private readonly clock: Clock,
  ) {}

  async rebook(actor: Actor, bookingIds: readonly BookingId[]): Promise<Rebooked> {
    const now = this.clock.now();
    const judged = await bookPossible(this.transactions, actor, now, (queries) =>
      this.judge(queries, actor, bookingIds, now),
    );
    if (judged instanceof Refused) throw await asAnswer(judged.reason, this.neighbourhood);
    const ids = judged.filter(isMet).map(({ wish }) => wish.bookingId);
    const rows = await this.transactions.read((queries) => queries.query(BOOKINGS_BY_IDS, [ids]));
    return {
      bookings: rows.map(bookingView),
      refused: judged.filter((each) => !isMet(each)).map(refusedOccurrence),
    };
  }

  private async judge(
    queries: Queries,
    actor: Actor,
    bookingIds: readonly BookingId[],
    now: Date,
  ): Promise<MetWish[] | Refused<Refusal>> {
    const ids = [...new Set(bookingIds)];
    const rows = await queries.query(BOOKINGS_BY_IDS, [ids]);
    const mine = rows.filter(
      ({ personId, status }) => personId === actor.personId && status === 'cancelled',
    );
    if (mine.length < ids.length) return refuse({ why: 'booking-not-found' });
    const wanted = mine.map(({ placeId, startsAt, endsAt }) => ({
      placeId,
      slot: { startsAt, endsAt },
    }));
    const judged = await judgeTogether(queries, this.places, actor, wanted, now);
    if (judged instanceof Refused) return judged;
    return judged.map((each, index) => ({
      ...each,
      title: mine[index]?.title ?? null,
      seriesId: mine[index]?.seriesId ?? null,
    }));
  }
}
