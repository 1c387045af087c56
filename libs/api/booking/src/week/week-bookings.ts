import { Injectable } from '@nestjs/common';
import type { Actor } from '@etage/domain';
import { Refused, TransactionRunner, type Queries } from '@etage/database';
import { Clock } from '@etage/http';
import { asAnswer } from '../booking.refusal';
import { Neighbourhood } from '../place/neighbourhood';
import { PlaceDirectory } from '../place/place.directory';
import { bookPossible, bookedInPart, type BookedInPart } from '../series/book-possible';
import { judgeTogether } from '../series/judge-together';
import type { WantedOccurrence } from '../series/wanted-occurrences';

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
  async book(actor: Actor, wanted: readonly WantedOccurrence[]): Promise<BookedInPart> {
    const now = this.clock.now();
    const judged = await bookPossible(this.transactions, actor, now, (queries) =>
      this.judge(queries, actor, wanted, now),
    );
    if (judged instanceof Refused) throw await asAnswer(judged.reason, this.neighbourhood);
    return bookedInPart(this.transactions, judged);
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
