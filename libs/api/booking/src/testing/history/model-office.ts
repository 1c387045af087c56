import {
  joinBehind,
  meantBy,
  type BookStep,
  type HistoryStep,
  type ModelSlot,
  type PersonName,
  type RepeatStep,
  type TeamStep,
} from './history-step';
import type { HistorySettings } from './history-settings';
import { ModelBook, type ModelBooking, type Wish } from './model-book';
import { ModelChanges } from './model-changes';
import { ModelGiving } from './model-giving';
import { mayBookFor } from './model-house';
import { DAY } from './model-time';
import { DONE, toldTo, type Verdict } from './model-verdict';
import { ModelWaitingList } from './model-waiting-list';

const GRACE = 60;
export const WEEKS = 5;

/** The rules of booking once more, in a few lines. */
export class ModelOffice {
  readonly book: ModelBook;
  readonly list: ModelWaitingList;
  private readonly giving: ModelGiving;
  private readonly changes: ModelChanges;

  constructor(settings: HistorySettings) {
    this.book = new ModelBook(settings.mostDesks);
    this.list = new ModelWaitingList(this.book);
    this.giving = new ModelGiving(this.book, this.list, settings);
    this.changes = new ModelChanges(this.book, this.giving);
  }

  play(step: HistoryStep): Verdict {
    switch (step.does) {
      case 'book':
        return this.bookPlace(step);
      case 'repeat':
        return this.repeat(step);
      case 'book-team':
        return this.bookTeam(step);
      case 'take-days-off':
        return this.takeDaysOff(step.by, step.slot);
      case 'join':
        return this.list.join(step);
      case 'queue': {
        const booking = meantBy(step, this.book.bookings);
        return booking ? this.list.join(joinBehind(step, booking)) : DONE;
      }
      case 'leave':
        return this.list.leave(step);
      case 'release':
        return this.release();
      case 'keep-list':
        this.lapse();
        this.giving.lookAround();
        return DONE;
      case 'wait':
        this.book.now += step.minutes;
        return DONE;
      default: {
        const booking = meantBy(step, this.book.bookings);
        return booking ? this.changes.change(booking, step) : DONE;
      }
    }
  }

  private bookPlace({ by, for: person, place, slot }: BookStep): Verdict {
    if (!mayBookFor(by, person)) return ['not-allowed-to-book-for-others'];
    const wish = { ...slot, place, person };
    const reasons = toldTo(by, person, this.book.reasons(wish));
    if (reasons.length === 0) this.giving.add(wish, by);
    return reasons;
  }

  /** Five weeks in a row; the verdict says what stands against each. */
  private repeat({ by, place, slot, mode }: RepeatStep): Verdict {
    const wishes = Array.from({ length: WEEKS }, (_, week) => ({
      ...{ startsAt: slot.startsAt + week * 7 * DAY, endsAt: slot.endsAt + week * 7 * DAY },
      ...{ place, person: by },
    }));
    const { possible, verdicts } = this.together(wishes, by);
    if (mode === 'possible' || possible.length === WEEKS) {
      for (const wish of possible) this.giving.add(wish, by);
    }
    return verdicts.map((reasons) => reasons.join('+'));
  }

  private bookTeam({ by, seats, slot }: TeamStep): Verdict {
    const wishes = seats.map((seat) => ({ ...seat, ...slot }));
    const { possible, verdicts } = this.together(wishes, by);
    if (possible.length < seats.length) return verdicts.flat().sort();
    for (const wish of possible) this.giving.add(wish, by);
    return DONE;
  }

  /** Each in turn, as if those before it that are possible were booked. */
  private together(wishes: readonly Wish[], by: PersonName) {
    const possible: Wish[] = [];
    const verdicts = wishes.map((wish): Verdict => {
      if (!mayBookFor(by, wish.person)) return ['not-allowed-to-book-for-others'];
      const reasons = toldTo(by, wish.person, this.book.reasons(wish, possible));
      if (reasons.length === 0) possible.push(wish);
      return reasons;
    });
    return { possible, verdicts };
  }

  /** Days that are over change nothing, also where something that began on them still goes on. */
  private takeDaysOff(by: PersonName, { startsAt, endsAt }: ModelSlot): Verdict {
    if (endsAt <= this.book.now) return DONE;
    const isLeft = ({ status, endsAt: over }: ModelBooking) =>
      ['held', 'requested', 'confirmed'].includes(status) && over > this.book.now;
    const meant = this.book.bookings.filter(
      (each) => each.person === by && each.startsAt >= startsAt && each.startsAt < endsAt,
    );
    for (const booking of inOrder(meant, 'startsAt').filter(isLeft))
      this.giving.end(booking, 'cancelled');
    return DONE;
  }

  private release(): Verdict {
    const { now, bookings } = this.book;
    const due = bookings.filter(
      ({ startsAt, endsAt, settledAt, status }) =>
        status === 'confirmed' && Math.max(startsAt, settledAt) + GRACE <= now && now < endsAt,
    );
    for (const booking of inOrder(due, 'startsAt')) this.giving.end(booking, 'released');
    return DONE;
  }

  private lapse(): void {
    const { now, bookings } = this.book;
    const due = bookings.filter(
      ({ status, heldUntil = Infinity, endsAt }) =>
        status === 'held' && heldUntil <= now && now < endsAt,
    );
    for (const booking of inOrder(due, 'heldUntil')) this.giving.end(booking, 'cancelled');
  }
}

const inOrder = <Key extends 'startsAt' | 'heldUntil'>(
  bookings: readonly ModelBooking[],
  key: Key,
): ModelBooking[] => [...bookings].sort((a, b) => (a[key] ?? 0) - (b[key] ?? 0));
