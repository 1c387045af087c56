import { Injectable } from '@nestjs/common';
import { decideBooking, sitterOf } from '@etage/domain';
import {
  BusyError,
  Refused,
  TransactionRunner,
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
import { knownAnswer } from './known-answer';
import { Neighbourhood } from './neighbourhood';
import { newBooking } from './new-booking';
import { PlaceDirectory, type KnownPlace } from './place.directory';
import { BOOKING_BY_ID, type BookingRow } from './queries/read-booking.query';
import { undefinedIfOvertaken } from './undefined-if-overtaken';

const ATTEMPTS = 3;

type Answer = BookingRow | Refused<Refusal>;

type Look =
  { readonly answer: Answer } | { readonly answer: undefined; readonly place: KnownPlace };

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

  /** The usual case in one round trip: the rules agree and nobody is in the way. Undefined says: look closer. */
  private async bookAtOnce(wish: BookPlace, now: Date): Promise<BookingRow | undefined> {
    const place = await this.places.recall(wish.placeId, wish.actor, now);
    const isForSelf = wish.personId === wish.actor.personId && !wish.guestId;
    if (!place || !isForSelf) return undefined;
    if (decideBooking(wish, standingFacts(place, wish.actor, now)).length > 0) return undefined;
    return undefinedIfOvertaken(
      writeBooking(this.transactions, newBooking(wish, place, now), wish, place, now),
    );
  }

  /** With fresh facts under the locks: books, or knows every reason why not. */
  private async bookWithCare(wish: BookPlace, now: Date): Promise<Answer> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const seen = await this.transactions.read((queries) => this.look(queries, wish, now));
      if (seen.answer) return seen.answer;
      const booked = await undefinedIfOvertaken(
        this.transactions.run(bookingLocks(seen.place, sitterOf(wish)), (tx) =>
          bookInTransaction(tx, wish, seen.place, now),
        ),
      );
      if (booked) return booked;
    }
    throw new BusyError(`place ${wish.placeId} changed under every attempt`);
  }

  /** Whoever is refused anyway need not queue for the locks. */
  private async look(queries: Queries, wish: BookPlace, now: Date): Promise<Look> {
    const place = await this.places.read(queries, wish.placeId, wish.actor, now);
    if (!place) return { answer: refuse({ why: 'place-not-found' }) };
    const answer = await knownAnswer(queries, wish, place, now);
    return answer ? { answer } : { answer, place };
  }
}

async function bookInTransaction(
  tx: Transaction,
  wish: BookPlace,
  place: KnownPlace,
  now: Date,
): Promise<Answer> {
  const answer = await knownAnswer(tx, wish, place, now);
  if (answer) return answer;
  const row = newBooking(wish, place, now);
  if (wish.guestId) return writtenForGuest(tx, row, wish, place, now);
  if (row.personId !== wish.actor.personId) {
    await tx.tell(row.personId, { kind: 'booked-for-you', bookingId: row.bookingId });
  }
  return writeBooking(tx, row, wish, place, now);
}

/** Read anew: the row carries the guest's name. */
async function writtenForGuest(
  tx: Transaction,
  ...booked: [BookingRow, BookPlace, KnownPlace, Date]
): Promise<BookingRow> {
  const { bookingId } = await writeBooking(tx, ...booked);
  const [row] = await tx.query(BOOKING_BY_ID, [bookingId]);
  return row ?? booked[0];
}
