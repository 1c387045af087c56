import { Injectable } from '@nestjs/common';
import { decideBooking, managesPlaces, type BookingId, type BookingStatus } from '@etage/domain';
import { BusyError, codeOf, Refused, TransactionRunner, type Transaction } from '@etage/database';
import type { BookingView } from '@etage/contract';
import { Clock } from '@etage/http';
import { v7 as newId } from 'uuid';
import { requestHash, type BookPlace } from './book-place';
import { bookingFacts, bookingLocks, standingFacts } from './booking.facts';
import { asAnswer, refuse, refusedByRules, type Refusal } from './booking.refusal';
import { bookingView } from './booking.view';
import { writeBooking } from './booking.write';
import { PlaceDirectory, type KnownPlace } from './place.directory';
import { IN_THE_WAY, SETUP_CHANGED } from './queries/book.query';
import { BOOKING_BY_KEY, PERSON_EXISTS, type BookingRow } from './queries/read-booking.query';

const ATTEMPTS = 3;

/** Books places. */
@Injectable()
export class BookingService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly places: PlaceDirectory,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemException with every reason why not; 409 `place-taken` when somebody was faster */
  async book(wish: BookPlace): Promise<BookingView> {
    const now = this.clock.now();
    const booked = (await this.bookAtOnce(wish, now)) ?? (await this.bookWithCare(wish, now));
    if (booked instanceof Refused) throw await asAnswer(booked.reason, this.transactions);
    return bookingView(booked);
  }

  /** The usual case in one round trip: the rules agree and nobody is in the way. Undefined says: look closer. */
  private async bookAtOnce(wish: BookPlace, now: Date): Promise<BookingRow | undefined> {
    const place = await this.places.recall(wish.placeId, wish.actor, now);
    const isForSelf = wish.personId === wish.actor.personId;
    if (!place || !isForSelf) return undefined;
    if (decideBooking(wish, standingFacts(place, wish.actor, now)).length > 0) return undefined;
    return undefinedIfOvertaken(
      writeBooking(this.transactions, newBooking(wish, place), wish, place, now),
    );
  }

  /** With fresh facts under the locks: books, or knows every reason why not. */
  private async bookWithCare(wish: BookPlace, now: Date): Promise<BookingRow | Refused<Refusal>> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const place = await this.transactions.read((tx) =>
        this.places.read(tx, wish.placeId, wish.actor, now),
      );
      if (!place) return refuse({ why: 'place-not-found' });
      const result = await undefinedIfOvertaken(
        this.transactions.run(bookingLocks(place, wish.personId), (tx) =>
          bookInTransaction(tx, wish, place, now),
        ),
      );
      if (result) return result;
    }
    throw new BusyError(`place ${wish.placeId} changed under every attempt`);
  }
}

/** Somebody else changed what the attempt rested on; nothing was written. */
async function undefinedIfOvertaken<T>(attempt: Promise<T>): Promise<T | undefined> {
  try {
    return await attempt;
  } catch (error) {
    if ([SETUP_CHANGED, IN_THE_WAY].includes(codeOf(error) ?? '')) return undefined;
    throw error;
  }
}

async function bookInTransaction(
  tx: Transaction,
  wish: BookPlace,
  place: KnownPlace,
  now: Date,
): Promise<BookingRow | Refused<Refusal>> {
  const earlier = await earlierAnswer(tx, wish);
  if (earlier) return earlier;
  if (await isUnknownPerson(tx, wish)) return refuse({ why: 'person-not-found' });
  const facts = await bookingFacts(tx, place, wish, wish.actor, now);
  const refused = refusedByRules(wish, facts);
  if (refused) return refused;
  const row = newBooking(wish, place);
  if (row.personId !== wish.actor.personId) {
    await tx.tell(row.personId, { kind: 'booked-for-you', bookingId: row.bookingId });
  }
  return writeBooking(tx, row, wish, place, now);
}

/** A repeated request with the same key gets the first booking; the same key with another wish is refused. */
async function earlierAnswer(
  tx: Transaction,
  wish: BookPlace,
): Promise<BookingRow | Refused<Refusal> | undefined> {
  if (wish.idempotencyKey === null) return undefined;
  const [earlier] = await tx.query(BOOKING_BY_KEY, [wish.actor.personId, wish.idempotencyKey]);
  if (!earlier) return undefined;
  const isSameWish = earlier.requestHash?.equals(requestHash(wish)) ?? false;
  return isSameWish ? earlier : refuse({ why: 'key-reused' });
}

/** Asked only for those who may book for others; anyone else is refused by the rule and learns nothing. */
async function isUnknownPerson(tx: Transaction, { actor, personId }: BookPlace): Promise<boolean> {
  if (personId === actor.personId || !managesPlaces(actor.roles)) return false;
  const [person] = await tx.query(PERSON_EXISTS, [personId]);
  return !person?.found;
}

function newBooking(wish: BookPlace, { row }: KnownPlace): BookingRow {
  const status: BookingStatus =
    row.requiresApproval && !managesPlaces(wish.actor.roles) ? 'requested' : 'confirmed';
  return {
    ...row,
    bookingId: newId() as BookingId,
    personId: wish.personId,
    bookedById: wish.actor.personId,
    ...wish.slot,
    status,
    title: wish.title,
    requestHash: wish.idempotencyKey === null ? null : requestHash(wish),
  };
}
