import { actorOf, type ChangeStep, type MoveStep, type PersonName } from './history-step';
import type { ModelBook, ModelBooking } from './model-book';
import type { ModelGiving } from './model-giving';
import { statusFor } from './model-house';
import { DONE, toldTo, when, type Verdict } from './model-verdict';

/** How many minutes before the start one may check in. */
const EARLY = 30;

/** What is done to a booking that exists. */
export class ModelChanges {
  constructor(
    private readonly book: ModelBook,
    private readonly giving: ModelGiving,
  ) {}

  change(booking: ModelBooking, step: ChangeStep): Verdict {
    const by = actorOf(step, booking);
    if (!this.book.maySee(by, booking)) return ['not-found'];
    switch (step.does) {
      case 'move':
        return this.move(booking, step, by);
      case 'cancel':
      case 'turn-down':
        return this.cancel(booking);
      case 'check-in':
        return this.checkIn(booking);
      case 'confirm':
        return this.confirm(booking);
      case 'approve':
      case 'decline':
        return this.decide(booking, step.does);
    }
  }

  private move(from: ModelBooking, step: MoveStep, by: PersonName): Verdict {
    const standing = this.book.standing(from);
    if (standing.length > 0) return standing;
    const { startsAt, endsAt } = step.slot ?? from;
    const to = { startsAt, endsAt, place: step.place ?? from.place, person: from.person };
    if (to.place === from.place && startsAt === from.startsAt && endsAt === from.endsAt)
      return DONE;
    const reasons = toldTo(by, from.person, this.book.reasons({ ...to, moved: from }));
    if (reasons.length > 0) return reasons;
    const status = statusFor(to.place, by);
    const stays = from.status === 'checked-in' && startsAt === from.startsAt;
    const after = status === 'confirmed' && stays ? 'checked-in' : status;
    this.giving.move(from, { ...from, ...to, status: after, settledAt: this.book.now });
    return DONE;
  }

  private cancel(booking: ModelBooking): Verdict {
    const standing = this.book.standing(booking);
    if (standing.length === 0) this.giving.end(booking, 'cancelled');
    return standing;
  }

  private checkIn(booking: ModelBooking): Verdict {
    const reasons = when({
      'not-confirmed': booking.status !== 'confirmed',
      'check-in-not-open': this.book.now < booking.startsAt - EARLY,
      'booking-over': booking.endsAt <= this.book.now,
    });
    if (reasons.length === 0) this.book.change(booking, { status: 'checked-in' });
    return reasons;
  }

  private confirm(booking: ModelBooking): Verdict {
    const { status, heldUntil = Infinity } = booking;
    const reasons = when({
      'not-held': status !== 'held',
      'hold-over': heldUntil <= this.book.now,
    });
    if (reasons.length === 0) this.settle(booking);
    return reasons;
  }

  private decide(booking: ModelBooking, decision: 'approve' | 'decline'): Verdict {
    const reasons = when({
      'not-awaiting-approval': booking.status !== 'requested',
      'booking-over': booking.endsAt <= this.book.now,
    });
    if (reasons.length > 0) return reasons;
    if (decision === 'decline') this.giving.end(booking, 'declined');
    else this.settle(booking);
    return DONE;
  }

  private settle(booking: ModelBooking): void {
    this.book.change(booking, { status: 'confirmed', settledAt: this.book.now });
  }
}
