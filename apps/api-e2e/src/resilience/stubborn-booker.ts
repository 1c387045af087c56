import { setTimeout as sleep } from 'node:timers/promises';
import { api, ProblemError, type BookingView } from '@etage/contract';
import type { Caller } from '../support/caller';
import type { Wish } from '../support/race';

/** What a person knows after the server said yes. */
export interface Acknowledged {
  readonly idempotencyKey: string;
  readonly booking: BookingView;
}

const PAUSE_MS = 50;
/** A server that dies comes back within seconds; slower is a failure. */
const GIVE_UP_AFTER_MS = 60_000;

/** Trying again is right when there was no answer, or one that says so. */
const isTemporary = (error: unknown): boolean =>
  !(error instanceof ProblemError) || error.problem.status === 503;

/**
 * Books like a client that does not give up: the same wish under the same key until there is an answer.
 * @throws ProblemError when the server refuses for good
 */
export async function bookStubbornly(
  caller: Caller,
  wish: Wish,
  idempotencyKey: string,
): Promise<Acknowledged> {
  const giveUpAt = performance.now() + GIVE_UP_AFTER_MS;
  for (;;) {
    try {
      const booking = await caller.call(api.bookings.create, { body: wish }, { idempotencyKey });
      return { idempotencyKey, booking };
    } catch (error) {
      if (!isTemporary(error) || performance.now() > giveUpAt) throw error;
      await sleep(PAUSE_MS);
    }
  }
}
