import { holdsPlace, type BookingId, type BookingStatus, type Slot } from '@etage/domain';
import type { Booking, BookingSlot, ClosureRow, Person, Place } from '@etage/database';
import type { SeededRandom } from '../random/seeded-random';
import { stableId } from '../random/stable-id';
import { createdBefore, statusAt, statusWithApproval } from './booking-fate';
import { HeldSpans } from './held-spans';
import { PlaceLedger } from './place-ledger';

/** Somebody would like a place for a while. */
export interface BookingWish {
  readonly place: Place;
  readonly person: Person;
  readonly slot: Slot;
  readonly title?: string;
}

export interface BookingEntry extends BookingWish {
  readonly status: BookingStatus;
  readonly createdAt: Date;
}

/** The bookings of the demo, with the same guards as in the database: no place and no person is had twice. */
export class BookingBook {
  readonly bookings: Booking[] = [];
  readonly slots: BookingSlot[] = [];
  private readonly places: PlaceLedger;
  private readonly seated = new HeldSpans();
  private readonly inMeetings = new HeldSpans();

  constructor(
    private readonly now: Date,
    places: readonly Place[],
    closures: readonly ClosureRow[],
  ) {
    this.places = new PlaceLedger(places, closures);
  }

  placeIsFree(place: Place, slot: Slot): boolean {
    return this.places.isFree(place, slot);
  }

  /** A person has one desk at a time and one meeting at a time, and may well have both. */
  personIsFree({ id }: Person, place: Place, slot: Slot): boolean {
    return this.spansOfPerson(place).isFree(id, slot);
  }

  /** Grants the wish if place and person are free, with whatever became of it since; undefined if they are not. */
  tryToBook(wish: BookingWish, random: SeededRandom): BookingStatus | undefined {
    const { place, person, slot } = wish;
    if (!this.placeIsFree(place, slot) || !this.personIsFree(person, place, slot)) return undefined;
    const fate = place.requiresApproval ? statusWithApproval : statusAt;
    const status = fate(this.now, slot, random);
    this.enter({ ...wish, status, createdAt: createdBefore(this.now, slot, random) });
    return status;
  }

  /** Writes a booking down as it is; a status that holds nothing holds nothing here either. */
  enter(entry: BookingEntry): void {
    const { place, person, slot } = entry;
    const booking = bookingOf(entry);
    this.bookings.push(booking);
    if (!holdsPlace(entry.status)) return;
    this.places.hold(place, slot);
    this.spansOfPerson(place).hold(person.id, slot);
    const seatedPersonId = place.kind === 'desk' ? person.id : null;
    for (const placeId of this.places.heldWith(place)) {
      this.slots.push({ bookingId: booking.id, placeId, seatedPersonId, ...slot });
    }
  }

  private spansOfPerson({ kind }: Place): HeldSpans {
    return kind === 'desk' ? this.seated : this.inMeetings;
  }
}

const bookingOf = ({ place, person, slot, status, createdAt, title }: BookingEntry): Booking => ({
  id: stableId<BookingId>('booking', place.id, person.id, slot.startsAt.toISOString()),
  placeId: place.id,
  floorId: place.floorId,
  personId: person.id,
  bookedById: person.id,
  ...slot,
  status,
  title: title ?? null,
  createdAt,
  idempotencyKey: null,
  requestHash: null,
  seriesId: null,
});
