import type { BookingId } from '@etage/domain';
import { Refused, type NamedQuery, type TransactionRunner } from '@etage/database';
import type { Clock } from '@etage/http';
import { BOOKING_BY_ID } from './queries/read-booking.query';
import { LOCK_BOOKING } from './queries/write-booking.query';
import type { Step } from './status-step';
import { applyStep } from './take-step';
import { lockPlacesOf } from './waiting/lock-places-of';

/** As many bookings are looked up at once. */
const BATCH = 200;

type DueQuery = NamedQuery<{ readonly bookingId: BookingId }, [now: Date, limit: number]>;

/**
 * Takes a step that nobody takes by themselves with each booking that is due for it. Each is a transaction of its own:
 * whoever does something else with it at the same moment, or the same on another node, wins or loses that one booking,
 * and a tick that is cut off leaves the rest to the next.
 * @returns with how many
 */
export async function takeOverdueSteps(
  transactions: TransactionRunner,
  clock: Clock,
  dueQuery: DueQuery,
  step: Step,
): Promise<number> {
  let taken = 0;
  for (;;) {
    const due = await transactions.query(dueQuery, [clock.now(), BATCH]);
    const before = taken;
    for (const { bookingId } of due) {
      if (await takeOne(transactions, step, bookingId, clock.now())) taken += 1;
    }
    if (due.length < BATCH || taken === before) return taken;
  }
}

/** False where somebody was faster. */
async function takeOne(
  transactions: TransactionRunner,
  step: Step,
  bookingId: BookingId,
  now: Date,
): Promise<boolean> {
  const result = await transactions.run([], async (tx) => {
    await lockPlacesOf(tx, [bookingId]);
    await tx.query(LOCK_BOOKING, [bookingId]);
    const [booking] = await tx.query(BOOKING_BY_ID, [bookingId]);
    return booking && applyStep(tx, step, booking, null, now);
  });
  return result !== undefined && !(result instanceof Refused);
}
