import type { HistoryStep, ModelSlot, PersonName, PlaceName } from './history-step';
import { DAY, dayOf, type Minutes } from './model-time';

export interface ModelBooking extends ModelSlot {
  readonly person: PersonName;
  readonly bookedBy: PersonName;
  readonly place: PlaceName;
  readonly status: string;
  /** When it was made, moved or approved. */
  readonly settledAt: Minutes;
}

/** `booked` and the like where it was done, otherwise the codes of every reason why not, sorted. */
export type Verdict = readonly string[];

const DONE: Verdict = [];
const HOLDING = ['requested', 'confirmed', 'checked-in'];
const DESKS: readonly PlaceName[] = ['desk', 'nextDesk', 'farDesk'];
const SECTION: readonly PersonName[] = ['anna', 'ben'];
const ROOM_OF: Partial<Record<PlaceName, PlaceName>> = { desk: 'room', nextDesk: 'room' };
/** Of the site of the specs: 15 minutes, six to eight, Monday to Friday; desks four weeks ahead. */
const [GRID, OPENS, CLOSES, DESK_DAYS, GRACE, EARLY] = [15, 6 * 60, 20 * 60, 28, 60, 30];
/** Both days of Christmas. */
const HOLIDAYS = [32, 33];
export const WEEKS = 5;

const meet = (one: ModelSlot, other: ModelSlot): boolean =>
  one.startsAt < other.endsAt && other.startsAt < one.endsAt;
const isDesk = (place: PlaceName): boolean => DESKS.includes(place);
const touches = (one: PlaceName, other: PlaceName): boolean =>
  one === other || ROOM_OF[one] === other || ROOM_OF[other] === one;

interface Wish extends ModelSlot {
  readonly place: PlaceName;
  readonly person: PersonName;
  readonly moved?: ModelBooking;
}

/** The rules of booking once more, in a few lines, with lists instead of a database. Fritz is a facility manager. */
export class ModelOffice {
  now: Minutes = 7 * 60; // Monday morning
  bookings: ModelBooking[] = [];

  /** @param mostDesks how many desks one may have that are not over; as many as one likes where absent */
  constructor(private readonly mostDesks = Infinity) {}

  play(step: HistoryStep): Verdict {
    switch (step.does) {
      case 'book':
        return this.book(step);
      case 'move':
        return this.withNth(step.nth, (booking) => this.move(booking, step));
      case 'cancel':
        return this.withNth(step.nth, (booking) => this.cancel(booking, step.by));
      case 'check-in':
        return this.withNth(step.nth, (booking) => this.checkIn(booking, step.by));
      case 'approve':
      case 'decline':
        return this.withNth(step.nth, (booking) => this.decide(booking, step.does));
      case 'repeat':
        return this.repeat(step);
      case 'take-days-off':
        return this.takeDaysOff(step.by, step.slot);
      case 'release':
        return this.release();
      case 'wait':
        this.now += step.minutes;
        return DONE;
    }
  }

  private withNth(nth: number, act: (booking: ModelBooking) => Verdict): Verdict {
    const booking = this.bookings[nth % Math.max(1, this.bookings.length)];
    return booking ? act(booking) : DONE;
  }

  private book({ by, for: person, place, slot }: Extract<HistoryStep, { does: 'book' }>): Verdict {
    if (!mayBookFor(by, person)) return ['not-allowed-to-book-for-others'];
    const reasons = toldTo(by, person, this.reasons({ ...slot, place, person }));
    if (reasons.length === 0) this.add({ ...slot, place, person, bookedBy: by });
    return reasons;
  }

  private add(wish: Pick<ModelBooking, 'person' | 'bookedBy' | 'place'> & ModelSlot): void {
    const status = statusFor(wish.place, wish.bookedBy);
    const { startsAt, endsAt, person, bookedBy, place } = wish;
    this.bookings.push({ startsAt, endsAt, person, bookedBy, place, status, settledAt: this.now });
  }

  private reasons(wish: Wish, met = 0): Verdict {
    const { place, person, moved } = wish;
    const others = this.bookings.filter((b) => b !== moved && HOLDING.includes(b.status));
    const inTheWay = others.filter((other) => meet(other, wish));
    return when({
      'off-grid': wish.startsAt % GRID !== 0 || wish.endsAt % GRID !== 0,
      'in-the-past':
        wish.endsAt <= this.now ||
        (moved?.startsAt !== wish.startsAt && dayOf(wish.startsAt) < dayOf(this.now)),
      'outside-frame-hours': !isOpen(wish),
      'public-holiday': HOLIDAYS.includes(dayOf(wish.startsAt)),
      'too-far-ahead': isDesk(place) && dayOf(wish.startsAt) > dayOf(this.now) + DESK_DAYS,
      'place-taken': inTheWay.some((other) => touches(other.place, place)),
      'person-already-booked':
        isDesk(place) && inTheWay.some((other) => isDesk(other.place) && other.person === person),
      'too-many-open-bookings':
        isDesk(place) &&
        !(moved && isDesk(moved.place)) &&
        this.openDesks(person) + met >= this.mostDesks,
    });
  }

  private openDesks(person: PersonName): number {
    const isOpen = (b: ModelBooking) => HOLDING.includes(b.status) && b.endsAt > this.now;
    return this.bookings.filter((b) => b.person === person && isDesk(b.place) && isOpen(b)).length;
  }

  private maySee(by: PersonName, { person, bookedBy, endsAt }: ModelBooking): boolean {
    if (by === person) return true;
    return (by === bookedBy || by === 'fritz') && endsAt > dayOf(this.now) * DAY;
  }

  private change(booking: ModelBooking, changed: Partial<ModelBooking>): void {
    this.bookings = this.bookings.map((b) => (b === booking ? { ...b, ...changed } : b));
  }

  private move(from: ModelBooking, step: Extract<HistoryStep, { does: 'move' }>): Verdict {
    if (!this.maySee(step.by, from)) return ['not-found'];
    const standing = this.standing(from);
    if (standing.length > 0) return standing;
    const { startsAt, endsAt } = step.slot ?? from;
    const to = { startsAt, endsAt, place: step.place ?? from.place };
    if (to.place === from.place && startsAt === from.startsAt && endsAt === from.endsAt)
      return DONE;
    const wish = { ...to, person: from.person, moved: from };
    const reasons = toldTo(step.by, from.person, this.reasons(wish));
    if (reasons.length > 0) return reasons;
    const status = statusFor(to.place, step.by);
    const stays = from.status === 'checked-in' && startsAt === from.startsAt;
    const after = status === 'confirmed' && stays ? 'checked-in' : status;
    this.change(from, { ...to, status: after, settledAt: this.now });
    return DONE;
  }

  private standing({ status, endsAt }: ModelBooking): Verdict {
    const isActive = HOLDING.includes(status);
    return when({ 'booking-not-active': !isActive, 'booking-over': endsAt <= this.now });
  }

  private cancel(booking: ModelBooking, by: PersonName): Verdict {
    if (!this.maySee(by, booking)) return ['not-found'];
    const standing = this.standing(booking);
    if (standing.length === 0) this.change(booking, { status: 'cancelled' });
    return standing;
  }

  private checkIn(booking: ModelBooking, by: PersonName): Verdict {
    if (!this.maySee(by, booking)) return ['not-found'];
    const reasons = when({
      'not-confirmed': booking.status !== 'confirmed',
      'check-in-not-open': this.now < booking.startsAt - EARLY,
      'booking-over': booking.endsAt <= this.now,
    });
    if (reasons.length === 0) this.change(booking, { status: 'checked-in' });
    return reasons;
  }

  private decide(booking: ModelBooking, decision: 'approve' | 'decline'): Verdict {
    if (!this.maySee('fritz', booking)) return ['not-found'];
    const reasons = when({
      'not-awaiting-approval': booking.status !== 'requested',
      'booking-over': booking.endsAt <= this.now,
    });
    if (reasons.length > 0) return reasons;
    if (decision === 'decline') this.change(booking, { status: 'declined' });
    else this.change(booking, { status: 'confirmed', settledAt: this.now });
    return DONE;
  }

  /** Five weeks in a row; the verdict says what stands against each. */
  private repeat({ by, place, slot, mode }: Extract<HistoryStep, { does: 'repeat' }>): Verdict {
    const occurrences = Array.from({ length: WEEKS }, (_, week) => ({
      startsAt: slot.startsAt + week * 7 * DAY,
      endsAt: slot.endsAt + week * 7 * DAY,
    }));
    const wishes = occurrences.map((occurrence) => ({ ...occurrence, place, person: by }));
    const possible: typeof wishes = [];
    const verdicts = wishes.map((wish) => {
      const reasons = this.reasons(wish, possible.length);
      if (reasons.length === 0) possible.push(wish);
      return reasons;
    });
    if (mode === 'possible' || possible.length === WEEKS) {
      for (const wish of possible) this.add({ ...wish, bookedBy: by });
    }
    return verdicts.map((codes) => codes.join('+'));
  }

  private takeDaysOff(by: PersonName, { startsAt, endsAt }: ModelSlot): Verdict {
    for (const booking of this.bookings) {
      const isMeant = booking.startsAt >= startsAt && booking.startsAt < endsAt;
      const isLeft =
        ['requested', 'confirmed'].includes(booking.status) && booking.endsAt > this.now;
      if (booking.person === by && isMeant && isLeft) this.change(booking, { status: 'cancelled' });
    }
    return DONE;
  }

  private release(): Verdict {
    for (const booking of this.bookings) {
      const { startsAt, endsAt, settledAt, status } = booking;
      const isDue = Math.max(startsAt, settledAt) + GRACE <= this.now && this.now < endsAt;
      if (status === 'confirmed' && isDue) this.change(booking, { status: 'released' });
    }
    return DONE;
  }
}

/** Anna and Ben are of one section and let it book for them; whoever manages places books for everybody. */
const mayBookFor = (by: PersonName, person: PersonName): boolean =>
  by === person || by === 'fritz' || (SECTION.includes(by) && SECTION.includes(person));

/** Of days gone by nobody learns where somebody else was. */
const toldTo = (by: PersonName, person: PersonName, reasons: Verdict): Verdict =>
  by !== person && reasons.includes('in-the-past') ? ['in-the-past'] : reasons;

const statusFor = (place: PlaceName, by: PersonName): string =>
  place === 'councilChamber' && by !== 'fritz' ? 'requested' : 'confirmed';

function isOpen({ startsAt, endsAt }: ModelSlot): boolean {
  const midnight = dayOf(startsAt) * DAY;
  const isWeekday = ((dayOf(startsAt) % 7) + 7) % 7 < 5;
  return isWeekday && startsAt >= midnight + OPENS && endsAt <= midnight + CLOSES;
}

const when = (reasons: Readonly<Record<string, boolean>>): Verdict =>
  Object.keys(reasons)
    .filter((code) => reasons[code])
    .sort();
