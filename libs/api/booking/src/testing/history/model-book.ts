import type { ModelSlot, PersonName, PlaceName } from './history-step';
import { isDesk, isHoliday, isOpen, meet, touches } from './model-house';
import { DAY, dayOf, type Minutes } from './model-time';
import { when, type Verdict } from './model-verdict';

export interface ModelBooking extends ModelSlot {
  readonly person: PersonName;
  readonly bookedBy: PersonName;
  readonly place: PlaceName;
  readonly status: string;
  /** When it was made, moved, approved or confirmed. */
  readonly settledAt: Minutes;
  /** Where it came from the waiting list: until when it could be confirmed. */
  readonly heldUntil: Minutes | undefined;
}

export interface Wish extends ModelSlot {
  readonly place: PlaceName;
  readonly person: PersonName;
  readonly moved?: ModelBooking;
}

const HOLDING = ['held', 'requested', 'confirmed', 'checked-in'];
const [GRID, DESK_DAYS] = [15, 28];

/** All bookings there ever were, and what the rules say of another one: lists instead of a database. */
export class ModelBook {
  now: Minutes = 7 * 60; // Monday morning
  bookings: ModelBooking[] = [];

  /** @param mostDesks how many desks one may have that are not over */
  constructor(private readonly mostDesks: number) {}

  /** @param met what is booked together with it, and before it */
  reasons(wish: Wish, met: readonly Wish[] = []): Verdict {
    const { place, person, moved } = wish;
    const held: readonly Wish[] = this.held(wish).filter((other) => other !== moved);
    const inTheWay = [...held, ...met.filter((other) => meet(other, wish))];
    const isSeated = inTheWay.some((other) => isDesk(other.place) && other.person === person);
    const daysAhead = dayOf(wish.startsAt) - dayOf(this.now);
    const isAnotherDesk = isDesk(place) && !(moved && isDesk(moved.place));
    const metDesks = met.filter((other) => other.person === person && isDesk(other.place)).length;
    return when({
      'off-grid': wish.startsAt % GRID !== 0 || wish.endsAt % GRID !== 0,
      'in-the-past':
        wish.endsAt <= this.now || (moved?.startsAt !== wish.startsAt && daysAhead < 0),
      'outside-frame-hours': !isOpen(wish),
      'public-holiday': isHoliday(wish),
      'too-far-ahead': isDesk(place) && daysAhead > DESK_DAYS,
      'place-taken': inTheWay.some((other) => touches(other.place, place)),
      'person-already-booked': isDesk(place) && isSeated,
      'too-many-open-bookings':
        isAnotherDesk && this.openDesks(person) + metDesks >= this.mostDesks,
    });
  }

  isFree(place: PlaceName, slot: ModelSlot): boolean {
    return !this.held(slot).some((other) => touches(other.place, place));
  }

  standing({ status, endsAt }: ModelBooking): Verdict {
    const isActive = HOLDING.includes(status);
    return when({ 'booking-not-active': !isActive, 'booking-over': endsAt <= this.now });
  }

  maySee(by: PersonName, { person, bookedBy, endsAt }: ModelBooking): boolean {
    if (by === person) return true;
    return (by === bookedBy || by === 'fritz') && endsAt > dayOf(this.now) * DAY;
  }

  change(booking: ModelBooking, changed: Partial<ModelBooking>): void {
    this.bookings = this.bookings.map((b) => (b === booking ? { ...b, ...changed } : b));
  }

  private held(slot: ModelSlot): ModelBooking[] {
    return this.bookings.filter((b) => HOLDING.includes(b.status) && meet(b, slot));
  }

  private openDesks(person: PersonName): number {
    const isOpenOne = (b: ModelBooking) => HOLDING.includes(b.status) && b.endsAt > this.now;
    const theirs = this.bookings.filter((b) => b.person === person && isDesk(b.place));
    return theirs.filter(isOpenOne).length;
  }
}
