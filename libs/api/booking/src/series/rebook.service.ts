import { Injectable } from '@nestjs/common';
import type { Actor, BookingId } from '@etage/domain';
import { Refused, TransactionRunner, type Queries, type Transaction } from '@etage/database';
import { Clock } from '@etage/http';
import { asAnswer, refuse, type Refusal } from '../booking.refusal';
import { Neighbourhood } from '../place/neighbourhood';
import { PlaceDirectory } from '../place/place.directory';
import { BOOKINGS_BY_IDS, type BookingRow } from '../queries/read-booking.query';
import { BIND_ITEMS } from '../queries/write-booking.query';
import { bookPossible, bookedInPart, type BookedInPart } from './book-possible';
import { judgeTogether } from './judge-together';
import type { MetWish } from './write-together';

/** A booking that is taken back, and what it was. */
interface Again extends MetWish {
  readonly was: BookingRow | undefined;
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

  async rebook(actor: Actor, bookingIds: readonly BookingId[]): Promise<BookedInPart> {
    const now = this.clock.now();
    const judge = (queries: Queries) => this.judge(queries, actor, bookingIds, now);
    const judged = await bookPossible(this.transactions, actor, now, judge, bindAgain);
    if (judged instanceof Refused) throw await asAnswer(judged.reason, this.neighbourhood);
    return bookedInPart(this.transactions, judged);
  }

  private async judge(
    queries: Queries,
    actor: Actor,
    bookingIds: readonly BookingId[],
    now: Date,
  ): Promise<Again[] | Refused<Refusal>> {
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
      was: mine[index],
    }));
  }
}

/** Items that come back with the booking they went with go with it again. */
async function bindAgain(tx: Transaction, met: readonly Again[]): Promise<void> {
  for (const main of met) {
    const items = met.filter(({ was }) => was?.itemOfId && was.itemOfId === main.was?.bookingId);
    const ids = items.map(({ wish }) => wish.bookingId);
    if (ids.length > 0) await tx.query(BIND_ITEMS, [main.wish.bookingId, ids]);
  }
}
