import { Injectable } from '@nestjs/common';
import { holdsPlace, type Actor, type BookingId } from '@etage/domain';
import type { BookingView } from '@etage/contract';
import { Refused, TransactionRunner } from '@etage/database';
import { Clock } from '@etage/http';
import { asAnswer } from './booking.refusal';
import { bookingView } from './booking.view';
import { Neighbourhood } from './place/neighbourhood';
import { APPROVE, CANCEL, CHECK_IN, CONFIRM, DECLINE, type Step } from './status-step';
import { takeStep } from './take-step';
import { lockPlacesOf } from './waiting/lock-places-of';

/** Cancels, approves and confirms presence: of two who are at it at once, one wins and the other is told. */
@Injectable()
export class BookingStatusService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly neighbourhood: Neighbourhood,
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

  /** Takes what the waiting list holds. */
  confirm(actor: Actor, bookingId: BookingId): Promise<BookingView> {
    return this.take(CONFIRM, actor, bookingId);
  }

  checkIn(actor: Actor, bookingId: BookingId): Promise<BookingView> {
    return this.take(CHECK_IN, actor, bookingId);
  }

  private async take(step: Step, actor: Actor, bookingId: BookingId): Promise<BookingView> {
    const now = this.clock.now();
    const result = await this.transactions.run([], async (tx) => {
      if (!holdsPlace(step.to)) await lockPlacesOf(tx, [bookingId]);
      return takeStep(tx, step, actor, bookingId, now);
    });
    if (result instanceof Refused) throw await asAnswer(result.reason, this.neighbourhood);
    return bookingView(result);
  }
}
