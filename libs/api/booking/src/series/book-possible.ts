import type { Actor } from '@etage/domain';
import { Refused, type Queries, type Transaction, type TransactionRunner } from '@etage/database';
import type { BookingView, RefusedOccurrence } from '@etage/contract';
import { bookingLocks } from '../booking.facts';
import { bookingView } from '../booking.view';
import { BOOKINGS_BY_IDS } from '../queries/read-booking.query';
import { refusedOccurrence } from './series.view';
import type { Refusal } from '../booking.refusal';
import { untilSettled } from '../until-settled';
import { writeTogether, type MetWish } from './write-together';

const isMet = ({ rejections }: Pick<MetWish, 'rejections'>): boolean => rejections.length === 0;

/**
 * Books of several wishes of the actor those that are possible, in one transaction. `judge` is asked twice: for the
 * places to lock, and again with the locks taken. `afterwards` belongs to the transaction.
 */
export async function bookPossible<W extends MetWish>(
  transactions: TransactionRunner,
  actor: Actor,
  now: Date,
  judge: (queries: Queries) => Promise<W[] | Refused<Refusal>>,
  afterwards?: (tx: Transaction, met: readonly W[]) => Promise<void>,
): Promise<W[] | Refused<Refusal>> {
  return untilSettled<W[] | Refused<Refusal>>('places to be booked together', async () => {
    const seen = await transactions.read(judge);
    if (seen instanceof Refused) return seen;
    const locks = seen.flatMap(({ wish }) =>
      bookingLocks(wish.place, wish.request.personId, wish.request.guestId),
    );
    return transactions.run(locks, async (tx) => {
      const judged = await judge(tx);
      if (judged instanceof Refused) return judged;
      const met = judged.filter(isMet);
      if (met.length > 0) await writeTogether(tx, actor, met, now);
      await afterwards?.(tx, met);
      return judged;
    });
  });
}

export interface BookedInPart {
  readonly bookings: BookingView[];
  readonly refused: RefusedOccurrence[];
}

/** What was booked of the wishes, and why the others were not. */
export async function bookedInPart(
  transactions: TransactionRunner,
  judged: readonly MetWish[],
): Promise<BookedInPart> {
  const ids = judged.filter(isMet).map(({ wish }) => wish.bookingId);
  const rows = await transactions.read((queries) => queries.query(BOOKINGS_BY_IDS, [ids]));
  return {
    bookings: rows.map(bookingView),
    refused: judged.filter((each) => !isMet(each)).map(refusedOccurrence),
  };
}
