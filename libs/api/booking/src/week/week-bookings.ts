import { Injectable } from '@nestjs/common';
import type { Actor } from '@etage/domain';
import { Refused, TransactionRunner, type Queries } from '@etage/database';
import type { BookingView, RefusedOccurrence } from '@etage/contract';
import { Clock } from '@etage/http';
import { asAnswer } from '../booking.refusal';
import { bookingView } from '../booking.view';
import { Neighbourhood } from '../neighbourhood';
import { PlaceDirectory } from '../place.directory';
import { BOOKINGS_BY_IDS } from '../queries/read-booking.query';
import { bookPossible, isMet } from '../series/book-possible';
import { judgeTogether } from '../series/judge-together';
import { refusedOccurrence } from '../series/series.view';
import type { WantedOccurrence } from '../series/wanted-occurrences';

interface BookedDays {
  readonly bookings: BookingView[];
  readonly refused: RefusedOccurrence[];
}

/** Books the days of a week that somebody has looked at. */
@Injectable()
export class WeekBookings {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly places: PlaceDirectory,
    private readonly neighbourhood: Neighbourhood,
    private readonly clock: Clock,
  ) {}

  /** Each day that is possible; what is not is said with its reasons. */
  async book(actor: Actor, wanted: readonly WantedOccurrence[]): Promise<BookedDays> {
    const now = this.clock.now();
    const judged = await bookPossible(this.transactions, actor, now, (queries) =>
      this.judge(queries, actor, wanted, now),
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
    wanted: readonly WantedOccurrence[],
    now: Date,
  ) {
    const judged = await judgeTogether(queries, this.places, actor, wanted, now);
    if (judged instanceof Refused) return judged;
    return judged.map((each) => ({ ...each, title: null, seriesId: null }));
  }
}
