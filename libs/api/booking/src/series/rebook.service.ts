import { Injectable } from '@nestjs/common';
import { sitterOf, type Actor, type BookingId } from '@etage/domain';
import { BusyError, Refused, TransactionRunner, type Queries } from '@etage/database';
import type { BookingView, RefusedOccurrence } from '@etage/contract';
import { Clock } from '@etage/http';
import { bookingLocks } from '../booking.facts';
import { asAnswer, refuse, type Refusal } from '../booking.refusal';
import { bookingView } from '../booking.view';
import { Neighbourhood } from '../neighbourhood';
import { PlaceDirectory } from '../place.directory';
import { BOOKINGS_BY_IDS } from '../queries/read-booking.query';
import { undefinedIfOvertaken } from '../undefined-if-overtaken';
import { judgeTogether } from './judge-together';
import { refusedOccurrence } from './series.view';
import { writeTogether, type MetWish } from './write-together';

const ATTEMPTS = 3;

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
    const judged = await this.attempts(actor, bookingIds, this.clock.now());
    if (judged instanceof Refused) throw await asAnswer(judged.reason, this.neighbourhood);
    const ids = judged.filter(isMet).map(({ wish }) => wish.bookingId);
    const rows = await this.transactions.read((queries) => queries.query(BOOKINGS_BY_IDS, [ids]));
    return {
      bookings: rows.map(bookingView),
      refused: judged.filter((each) => !isMet(each)).map(refusedOccurrence),
    };
  }

  private async attempts(actor: Actor, bookingIds: readonly BookingId[], now: Date) {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const look = (queries: Queries) => this.judge(queries, actor, bookingIds, now);
      const seen = await this.transactions.read(look);
      if (seen instanceof Refused) return seen;
      const locks = seen.flatMap(({ wish }) => bookingLocks(wish.place, sitterOf(wish.request)));
      const booked = await undefinedIfOvertaken(
        this.transactions.run(locks, async (tx) => {
          const judged = await look(tx);
          if (judged instanceof Refused) return judged;
          const met = judged.filter(isMet);
          if (met.length > 0) await writeTogether(tx, actor, met, now);
          return judged;
        }),
      );
      if (booked) return booked;
    }
    throw new BusyError('bookings changed under every attempt to take them back');
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
    const wanted = mine.map(({ placeId, guestId, startsAt, endsAt }) => ({
      placeId,
      guestId: guestId ?? undefined,
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

const isMet = ({ rejections }: MetWish): boolean => rejections.length === 0;
