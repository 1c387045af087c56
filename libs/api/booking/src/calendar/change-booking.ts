import { BusyError, Refused, type Transaction } from '@etage/database';
import { decideCalendarStep } from '@etage/domain';
import { bookingLocks } from '../booking.facts';
import type { Refusal } from '../booking.refusal';
import { moveInTransaction, prepareMove } from '../move/move-booking';
import { CANCEL } from '../status-step';
import { takeStep } from '../take-step';
import { lockPlacesOf } from '../waiting/lock-places-of';
import type { CalendarRun } from './calendar-run';
import { entryVersions } from './entry-versions';
import type { CalendarOffice } from './follow-server';
import {
  AGREE,
  FORGET_ENTRY,
  LOCK_ENTRY,
  SET_TITLE,
  type CalendarEntryColumns,
} from './queries/calendar-entry.query';

const ATTEMPTS = 3;

type Answer = Refused<Refusal> | 'done' | undefined;

/** Moves and names a booking as its event on the server was, by the rules that hold for everybody. */
export async function changeBooking(
  { transactions, places }: CalendarOffice,
  run: CalendarRun,
  entry: CalendarEntryColumns,
): Promise<Refused<Refusal> | undefined> {
  const { bookingId, serverStartsAt, serverEndsAt } = entry;
  if (!bookingId || !serverStartsAt || !serverEndsAt) return undefined;
  const change = { actor: run.owner, bookingId, startsAt: serverStartsAt, endsAt: serverEndsAt };
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const move = await transactions.read((queries) =>
      prepareMove(queries, places, change, run.now),
    );
    if (move instanceof Refused) return move;
    const locks = [
      ...bookingLocks(move.to, move.from.personId, move.from.guestId),
      ...[move.from, ...move.from.items].map(({ placeId: id }) => ({ of: 'place', id }) as const),
    ];
    const answer = await transactions.run(locks, async (tx): Promise<Answer> => {
      if (!(await isStill(tx, entry, 'change'))) return 'done';
      const moved = await moveInTransaction(tx, places, move);
      if (!moved || moved instanceof Refused) return moved;
      await agree(tx, entry);
      return 'done';
    });
    if (answer) return answer instanceof Refused ? answer : undefined;
  }
  throw new BusyError(`booking ${bookingId} moved under every attempt`);
}

/** Whoever changed the booking meanwhile is decided about anew. */
async function isStill(
  tx: Transaction,
  { entryId }: CalendarEntryColumns,
  step: 'change' | 'cancel',
): Promise<boolean> {
  const [current] = await tx.query(LOCK_ENTRY, [entryId]);
  return current !== undefined && decideCalendarStep(entryVersions(current)) === step;
}

async function agree(tx: Transaction, entry: CalendarEntryColumns): Promise<void> {
  const { entryId, ours, bookingId, serverStartsAt, serverEndsAt, serverTitle } = entry;
  if (!bookingId || !serverStartsAt || !serverEndsAt) return;
  if (!ours) await tx.query(SET_TITLE, [bookingId, serverTitle]);
  await tx.query(AGREE, [entryId, bookingId, serverStartsAt, serverEndsAt, serverTitle, false]);
}

/** Cancels a booking whose event was deleted on the server. */
export async function cancelEvent(
  { transactions }: CalendarOffice,
  { owner, now }: CalendarRun,
  entry: CalendarEntryColumns,
): Promise<Refused<Refusal> | undefined> {
  const { bookingId, entryId } = entry;
  if (!bookingId) return undefined;
  const answer = await transactions.run([], async (tx) => {
    await lockPlacesOf(tx, [bookingId]);
    if (!(await isStill(tx, entry, 'cancel'))) return undefined;
    const cancelled = await takeStep(tx, CANCEL, owner, bookingId, now);
    if (cancelled instanceof Refused) return cancelled;
    await tx.query(FORGET_ENTRY, [entryId]);
    return undefined;
  });
  return answer instanceof Refused ? answer : undefined;
}
