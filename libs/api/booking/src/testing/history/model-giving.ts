import type { ModelSlot, PersonName, PlaceName } from './history-step';
import type { HistorySettings } from './history-settings';
import type { ModelBook, ModelBooking, Wish } from './model-book';
import { meet, statusFor, touches } from './model-house';
import { wouldDo, type ModelEntry, type ModelWaitingList } from './model-waiting-list';

/** Who gets a place, and who gets it after them. */
export class ModelGiving {
  constructor(
    private readonly book: ModelBook,
    private readonly list: ModelWaitingList,
    private readonly settings: HistorySettings,
  ) {}

  add({ startsAt, endsAt, person, place }: Wish, bookedBy: PersonName): ModelBooking {
    const booking = {
      ...{ startsAt, endsAt, person, place, bookedBy },
      ...{ status: statusFor(place, bookedBy), settledAt: this.book.now, heldUntil: undefined },
    };
    this.book.bookings.push(booking);
    this.list.end(booking);
    return booking;
  }

  move(from: ModelBooking, to: ModelBooking): void {
    this.book.change(from, to);
    this.list.end(to);
    this.giveOn(from.place, from);
  }

  end(booking: ModelBooking, status: string): void {
    this.book.change(booking, { status });
    this.giveOn(booking.place, booking);
  }

  /** What nobody freed just now, but a rule let go: somebody may have fewer bookings than they had. */
  lookAround(): void {
    const { places } = this.settings;
    const chances = this.list.inTurn.flatMap((entry) =>
      places
        .filter((place) => wouldDo(entry, place) && this.book.isFree(place, entry))
        .map((place) => ({ ...entry, place })),
    );
    for (const place of new Set(chances.map((chance) => chance.place))) {
      const there = chances.filter((chance) => chance.place === place);
      this.giveOn(place, {
        startsAt: Math.min(...there.map(({ startsAt }) => startsAt)),
        endsAt: Math.max(...there.map(({ endsAt }) => endsAt)),
      });
    }
  }

  /** To those who wait for the place, for a desk in it, for the room it stands in. */
  giveOn(freed: PlaceName, slot: ModelSlot): void {
    const around = this.settings.places.filter((place) => place !== freed && touches(place, freed));
    for (const place of [freed, ...around]) {
      for (const entry of this.list.inTurn) {
        if (wouldDo(entry, place) && meet(entry, slot)) this.serve(entry, place);
      }
    }
  }

  private serve(entry: ModelEntry, place: PlaceName): void {
    const wish = { ...entry, place };
    if (!this.list.waiting.includes(entry) || this.book.reasons(wish).length > 0) return;
    const booking = this.add(wish, entry.person);
    const { confirmWithin } = this.settings;
    if (booking.status !== 'confirmed' || confirmWithin === undefined) return;
    const heldUntil = Math.min(this.book.now + confirmWithin, entry.startsAt);
    this.book.change(booking, { status: 'held', heldUntil });
  }
}
