import { Injectable } from '@nestjs/common';
import { decideConfirmation, type Actor, type BookingId } from '@etage/domain';
import type { BookingView } from '@etage/contract';
import { Refused, TransactionRunner, type Lock, type Transaction } from '@etage/database';
import { Clock } from '@etage/http';
import { bookingLocks } from '../booking.facts';
import { asAnswer, refuse, type Refusal } from '../booking.refusal';
import { BookingStatusService } from '../booking-status.service';
import { announced, bookingView } from '../booking.view';
import { moveInTransaction, prepareMove } from '../move/move-booking';
import { Neighbourhood } from '../place/neighbourhood';
import { PlaceDirectory } from '../place/place.directory';
import { BOOKING_BY_ID, type BookingRow } from '../queries/read-booking.query';
import { LOCK_BOOKINGS, SET_STATUS } from '../queries/write-booking.query';
import { untilSettled } from '../until-settled';

/** What was prepared is no longer so; nothing was done. */
const OVERTAKEN = new Refused('overtaken' as const);

/** Lets people take what is held for them: from the waiting list, or in the stead of a place that was closed. */
@Injectable()
export class ReplacementService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly statuses: BookingStatusService,
    private readonly places: PlaceDirectory,
    private readonly neighbourhood: Neighbourhood,
    private readonly clock: Clock,
  ) {}

  /**
   * A replacement is taken by moving the booking there, so that it stays what it was: its items, its series, its entry in
   * the calendar.
   * @returns the booking as it is now
   */
  async confirm(actor: Actor, bookingId: BookingId): Promise<BookingView> {
    const [held] = await this.transactions.query(BOOKING_BY_ID, [bookingId]);
    if (!held || held.replacesId === null) return this.statuses.confirm(actor, bookingId);
    const { replacesId } = held;
    const taken = await untilSettled(`booking ${replacesId}`, () =>
      this.attempt(actor, held, replacesId),
    );
    return bookingView(taken);
  }

  private async attempt(
    actor: Actor,
    held: BookingRow,
    replacesId: BookingId,
  ): Promise<BookingRow | undefined> {
    const now = this.clock.now();
    const change = { actor, bookingId: replacesId, placeId: held.placeId };
    const move = await this.transactions.read((queries) =>
      prepareMove(queries, this.places, change, now),
    );
    if (move instanceof Refused) throw await asAnswer(move.reason, this.neighbourhood);
    const locks: Lock[] = [
      ...bookingLocks(move.to, held.personId),
      { of: 'place', id: move.from.placeId },
    ];
    const result = await this.transactions.run<BookingRow | Refused<Refusal | 'overtaken'>>(
      locks,
      async (tx) => {
        const refused = await giveUp(tx, held, replacesId, now);
        if (refused) return refused;
        const moved = (await moveInTransaction(tx, this.places, move)) ?? OVERTAKEN;
        if (!(moved instanceof Refused)) await announceGone(tx, actor, held, now);
        return moved;
      },
    );
    if (!(result instanceof Refused)) return result;
    if (result.reason === 'overtaken') return undefined;
    throw await asAnswer(result.reason, this.neighbourhood);
  }
}

/** Ends the hold without giving the place on: the booking goes there in the same transaction. */
async function giveUp(
  tx: Transaction,
  { bookingId }: BookingRow,
  replacesId: BookingId,
  now: Date,
): Promise<Refused<Refusal> | undefined> {
  await tx.query(LOCK_BOOKINGS, [[bookingId, replacesId]]);
  const [held] = await tx.query(BOOKING_BY_ID, [bookingId]);
  if (!held) return refuse({ why: 'booking-not-found' });
  const rejections = decideConfirmation(held, now);
  if (rejections.length > 0) return refuse({ why: 'change', rejections });
  await tx.query(SET_STATUS, [bookingId, 'cancelled', ['held'], now, true]);
  return undefined;
}

/** As for a floor that a booking leaves: it is gone, and nobody needs a mail. */
const announceGone = (
  tx: Transaction,
  { personId }: Actor,
  held: BookingRow,
  now: Date,
): Promise<number> =>
  tx.announce({
    floorId: held.floorId,
    bookings: [{ ...announced(held), status: 'cancelled' }],
    action: 'booking.moved',
    actorId: personId,
    changedAt: now,
  });
