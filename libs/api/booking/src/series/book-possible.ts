import type { Actor } from '@etage/domain';
import {
  BusyError,
  Refused,
  type Queries,
  type Transaction,
  type TransactionRunner,
} from '@etage/database';
import { bookingLocks } from '../booking.facts';
import type { Refusal } from '../booking.refusal';
import { undefinedIfOvertaken } from '../undefined-if-overtaken';
import { writeTogether, type MetWish } from './write-together';

const ATTEMPTS = 3;

export const isMet = ({ rejections }: Pick<MetWish, 'rejections'>): boolean =>
  rejections.length === 0;

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
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const seen = await transactions.read(judge);
    if (seen instanceof Refused) return seen;
    const locks = seen.flatMap(({ wish }) =>
      bookingLocks(wish.place, wish.request.personId, wish.request.guestId),
    );
    const booked = await undefinedIfOvertaken(
      transactions.run(locks, async (tx) => {
        const judged = await judge(tx);
        if (judged instanceof Refused) return judged;
        const met = judged.filter(isMet);
        if (met.length > 0) await writeTogether(tx, actor, met, now);
        await afterwards?.(tx, met);
        return judged;
      }),
    );
    if (booked) return booked;
  }
  throw new BusyError('places changed under every attempt to book them together');
}
