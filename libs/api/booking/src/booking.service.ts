import { Injectable } from '@nestjs/common';
import { countsBookings, decideBooking } from '@etage/domain';
import {
  Refused,
  TransactionRunner,
  type Lock,
  type Queries,
  type Transaction,
} from '@etage/database';
import type { BookingView } from '@etage/contract';
import { Clock } from '@etage/http';
import type { BookPlace } from './book-place';
import { bookingLocks, standingFacts } from './booking.facts';
import { asAnswer, refuse, type Refusal } from './booking.refusal';
import { bookingView } from './booking.view';
import { writeBooking } from './booking.write';
import { knownItems, refusedItem, writeItems, type KnownItem } from './items/known-items';
import { knownAnswer } from './known-answer';
import { Neighbourhood } from './place/neighbourhood';
import { newBooking } from './new-booking';
import { PlaceDirectory, type KnownPlace } from './place/place.directory';
import { BOOKING_BY_ID, type BookingRow } from './queries/read-booking.query';
import { undefinedIfOvertaken } from './undefined-if-overtaken';
import { untilSettled } from './until-settled';

type Answer = BookingRow | Refused<Refusal>;

/** What is to be booked together. */
interface Wanted {
  readonly place: KnownPlace;
  readonly items: readonly KnownItem[];
}

type Look = { readonly answer: Answer } | (Wanted & { readonly answer: undefined });

/** Books places. */
@Injectable()
export class BookingService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly places: PlaceDirectory,
    private readonly neighbourhood: Neighbourhood,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemException with every reason why not; 409 `place-taken` when somebody was faster */
  async book(wish: BookPlace): Promise<BookingView> {
    const now = this.clock.now();
    const booked = (await this.bookAtOnce(wish, now)) ?? (await this.bookWithCare(wish, now));
    if (booked instanceof Refused) throw await asAnswer(booked.reason, this.neighbourhood);
    return bookingView(booked);
  }

  /**
   * The usual case in one round trip: the rules agree, nobody is in the way, and nothing has to be counted. Undefined
   * says: look closer.
   */
  private async bookAtOnce(wish: BookPlace, now: Date): Promise<BookingRow | undefined> {
    const place = await this.places.recall(wish.placeId, wish.actor, now);
    const isForSelf = wish.personId === wish.actor.personId && !wish.guestId;
    if (!place || !isForSelf || wish.itemIds) return undefined;
    const facts = standingFacts(place, wish.actor, now);
    if (facts.allowance && countsBookings(facts.allowance.limits)) return undefined;
    if (decideBooking(wish, facts).length > 0) return undefined;
    return undefinedIfOvertaken(
      writeBooking(this.transactions, newBooking(wish, place, now), wish, place, now),
    );
  }

  /** With fresh facts under the locks: books, or knows every reason why not. */
  private bookWithCare(wish: BookPlace, now: Date): Promise<Answer> {
    return untilSettled<Answer>(`place ${wish.placeId}`, async () => {
      const seen = await this.transactions.read((queries) => this.look(queries, wish, now));
      if (seen.answer) return seen.answer;
      return this.transactions.run(locksOf(wish, seen), (tx) =>
        bookInTransaction(tx, wish, seen, now),
      );
    });
  }

  /** Whoever is refused anyway need not queue for the locks. */
  private async look(queries: Queries, wish: BookPlace, now: Date): Promise<Look> {
    const place = await this.places.read(queries, wish.placeId, wish.actor, now);
    if (!place) return { answer: refuse({ why: 'place-not-found' }) };
    const answer = await knownAnswer(queries, wish, place, now);
    if (answer) return { answer };
    const items = await knownItems(queries, this.places, wish, place, now);
    if (items instanceof Refused) return { answer: items };
    const refused = await refusedItem(queries, items, now);
    return refused ? { answer: refused } : { answer, place, items };
  }
}

const locksOf = ({ personId, guestId }: BookPlace, { place, items }: Wanted): Lock[] =>
  [place, ...items.map((item) => item.place)].flatMap((each) =>
    bookingLocks(each, personId, guestId),
  );

async function bookInTransaction(
  tx: Transaction,
  wish: BookPlace,
  { place, items }: Wanted,
  now: Date,
): Promise<Answer> {
  const answer = (await knownAnswer(tx, wish, place, now)) ?? (await refusedItem(tx, items, now));
  if (answer) return answer;
  const row = newBooking(wish, place, now);
  if (row.personId !== wish.actor.personId) {
    await tx.tell(row.personId, { kind: 'booked-for-you', bookingId: row.bookingId });
  }
  const written = await writeBooking(tx, row, wish, place, now);
  const booked = wish.guestId ? await withGuest(tx, written) : written;
  return items.length > 0 ? writeItems(tx, booked, items, now) : booked;
}

/** Read anew: the row carries the guest's name. */
async function withGuest(tx: Transaction, booked: BookingRow): Promise<BookingRow> {
  const [row] = await tx.query(BOOKING_BY_ID, [booked.bookingId]);
  return row ?? booked;
}
