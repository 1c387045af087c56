import { Injectable } from '@nestjs/common';
import {
  decideApproval,
  decideChange,
  decideCheckIn,
  HOLDING_STATUSES,
  holdsPlace,
  mayManageBooking,
  todayAt,
  type Actor,
  type BookingId,
  type BookingStatus,
  type ChangeRejection,
} from '@etage/domain';
import type { BookingView, PersonNews } from '@etage/contract';
import { Refused, TransactionRunner, type Transaction } from '@etage/database';
import { Clock } from '@etage/http';
import { asAnswer, refuse, type Refusal } from './booking.refusal';
import { announced, bookingView } from './booking.view';
import { BOOKING_BY_ID, type BookingRow } from './queries/read-booking.query';
import { LOCK_BOOKING, SET_STATUS } from './queries/write-booking.query';

/** One step in the life of a booking. */
interface Step {
  readonly to: BookingStatus;
  readonly from: readonly BookingStatus[];
  readonly action: string;
  /** What the person is told when somebody else did it. */
  readonly news: PersonNews['kind'];
  readonly decide: (booking: BookingRow, now: Date) => readonly ChangeRejection[];
}

const CANCEL: Step = {
  to: 'cancelled',
  from: HOLDING_STATUSES,
  action: 'booking.cancelled',
  news: 'cancelled',
  decide: decideChange,
};

const APPROVE: Step = {
  to: 'confirmed',
  from: ['requested'],
  action: 'booking.approved',
  news: 'approved',
  decide: decideApproval,
};

const DECLINE: Step = { ...APPROVE, to: 'declined', action: 'booking.declined', news: 'declined' };

const CHECK_IN: Step = {
  to: 'checked-in',
  from: ['confirmed'],
  action: 'booking.checked-in',
  news: 'changed',
  decide: (booking, now) => decideCheckIn(booking, now, booking.settings),
};

/** Cancels, approves and confirms presence: of two who are at it at once, one wins and the other is told. */
@Injectable()
export class BookingStatusService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  async cancel(actor: Actor, bookingId: BookingId): Promise<void> {
    await this.take(CANCEL, actor, bookingId);
  }

  decide(
    actor: Actor,
    bookingId: BookingId,
    decision: 'approve' | 'decline',
  ): Promise<BookingView> {
    return this.take(decision === 'approve' ? APPROVE : DECLINE, actor, bookingId);
  }

  checkIn(actor: Actor, bookingId: BookingId): Promise<BookingView> {
    return this.take(CHECK_IN, actor, bookingId);
  }

  private async take(step: Step, actor: Actor, bookingId: BookingId): Promise<BookingView> {
    const now = this.clock.now();
    const result = await this.transactions.run([], (tx) =>
      takeInTransaction(tx, step, actor, bookingId, now),
    );
    if (result instanceof Refused) throw await asAnswer(result.reason, this.transactions);
    return bookingView(result);
  }
}

async function takeInTransaction(
  tx: Transaction,
  step: Step,
  actor: Actor,
  bookingId: BookingId,
  now: Date,
): Promise<BookingRow | Refused<Refusal>> {
  // Whoever moves it or decides on it at the same time is waited for: what they did counts.
  await tx.query(LOCK_BOOKING, [bookingId]);
  const [booking] = await tx.query(BOOKING_BY_ID, [bookingId]);
  if (!booking || !mayManageBooking(actor, booking, todayAt(booking.timeZone, now))) {
    return refuse({ why: 'booking-not-found' });
  }
  const rejections = step.decide(booking, now);
  if (rejections.length > 0) return refuse({ why: 'change', rejections });
  const frees = !holdsPlace(step.to);
  const [changed] = await tx.query(SET_STATUS, [bookingId, step.to, step.from, now, frees]);
  if (!changed) throw new Error(`booking ${bookingId} changed although it was locked`);
  const after: BookingRow = { ...booking, status: step.to };
  if (after.personId !== actor.personId) {
    await tx.tell(after.personId, { kind: step.news, bookingId });
  }
  await tx.announce({
    floorId: after.floorId,
    bookings: [announced(after)],
    action: step.action,
    actorId: actor.personId,
    changedAt: now,
  });
  return after;
}
