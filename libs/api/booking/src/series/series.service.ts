import { Injectable } from '@nestjs/common';
import type { SeriesId } from '@etage/domain';
import { Refused, TransactionRunner, type Queries } from '@etage/database';
import type { OccurrenceVerdict, SeriesView } from '@etage/contract';
import { Clock } from '@etage/http';
import { bookingLocks } from '../booking.facts';
import { asAnswer, offered, refuse, type Refusal } from '../booking.refusal';
import { Neighbourhood } from '../place/neighbourhood';
import { PlaceDirectory } from '../place/place.directory';
import { SERIES_BY_KEY } from '../queries/read-series.query';
import { untilSettled } from '../until-settled';
import { seriesHash, type BookSeries, type SeriesWish } from './book-series';
import type { JudgedOccurrence } from './judge-together';
import { judgeSeries } from './series.judge';
import { SeriesReader } from './series.reader';
import { refusedOccurrence } from './series.view';
import { writeSeries } from './series.write';

/** Previews and books series. */
@Injectable()
export class SeriesService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly places: PlaceDirectory,
    private readonly neighbourhood: Neighbourhood,
    private readonly reader: SeriesReader,
    private readonly clock: Clock,
  ) {}

  /** What stands against each occurrence, and what could be had instead. */
  async preview(wish: SeriesWish): Promise<OccurrenceVerdict[]> {
    const now = this.clock.now();
    const judged = await this.transactions.read((queries) =>
      judgeSeries(queries, this.places, wish, now),
    );
    if (judged instanceof Refused) throw await asAnswer(judged.reason, this.neighbourhood);
    const verdicts: OccurrenceVerdict[] = [];
    for (const each of judged) {
      const { rejections, facts } = each;
      const { request } = each.wish;
      const instead = await offered(this.neighbourhood, { rejections, request, facts });
      verdicts.push({ ...refusedOccurrence(each), alternatives: instead ?? [] });
    }
    return verdicts;
  }

  /** @throws ProblemException when nothing can be booked, or not all where all or nothing was asked for */
  async book(wish: BookSeries): Promise<SeriesView> {
    const booked = await this.attempts(wish, this.clock.now());
    if (booked instanceof Refused) throw await asAnswer(booked.reason, this.neighbourhood);
    return this.reader.read(wish.actor, booked);
  }

  private attempts(wish: BookSeries, now: Date): Promise<SeriesId | Refused<Refusal>> {
    return untilSettled<SeriesId | Refused<Refusal>>(
      `series at place ${wish.placeId}`,
      async () => {
        const seen = await this.transactions.read((queries) => this.look(queries, wish, now));
        if (!Array.isArray(seen)) return seen;
        const locks = seen.flatMap((one) => bookingLocks(one.wish.place, wish.actor.personId));
        return this.transactions.run(locks, async (tx) => {
          const judged = await this.look(tx, wish, now);
          return Array.isArray(judged) ? writeSeries(tx, wish, judged, now) : judged;
        });
      },
    );
  }

  /** What an earlier request with the same key made, a refusal, or occurrences of which enough can be booked. */
  private async look(
    queries: Queries,
    wish: BookSeries,
    now: Date,
  ): Promise<SeriesId | Refused<Refusal> | JudgedOccurrence[]> {
    const earlier = await earlierSeries(queries, wish);
    if (earlier) return earlier;
    const judged = await judgeSeries(queries, this.places, wish, now);
    if (judged instanceof Refused) return judged;
    const refused = judged.filter(({ rejections }) => rejections.length > 0);
    const isEnough =
      wish.mode === 'all-or-nothing' ? refused.length === 0 : refused.length < judged.length;
    if (isEnough) return judged;
    // What is in the way may be what the same request made a moment ago.
    const meanwhile = await earlierSeries(queries, wish);
    const rejections = refused.flatMap((one) => one.rejections);
    return meanwhile ?? refuse({ why: 'occurrences', rejections });
  }
}

/** A repeated request with the same key gets the first series; the same key with another wish is refused. */
async function earlierSeries(
  queries: Queries,
  wish: BookSeries,
): Promise<SeriesId | Refused<Refusal> | undefined> {
  if (wish.idempotencyKey === null) return undefined;
  const [earlier] = await queries.query(SERIES_BY_KEY, [wish.actor.personId, wish.idempotencyKey]);
  if (!earlier) return undefined;
  const isSameWish = earlier.requestHash?.equals(seriesHash(wish)) ?? false;
  return isSameWish ? earlier.seriesId : refuse({ why: 'key-reused' });
}
