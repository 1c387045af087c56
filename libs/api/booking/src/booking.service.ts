import { Injectable } from '@nestjs/common';
import {
  managesPlaces,
  type BookingId,
  type BookingRequest,
  type BookingStatus,
} from '@etage/domain';
import { Refused, TransactionRunner, type Transaction } from '@etage/database';
import type { BookingView } from '@etage/contract';
import { Clock } from '@etage/http';
import { v7 as newId } from 'uuid';
import { requestHash, type BookPlace } from './book-place';
import { bookingFacts, bookingLocks, knownPlace, type KnownPlace } from './booking.facts';
import { asAnswer, refuse, refusedByRules, type Refusal } from './booking.refusal';
import { announced, bookingView } from './booking.view';
import { BOOKING_BY_KEY, PERSON_EXISTS, type BookingRow } from './queries/read-booking.query';
import { INSERT_BOOKING } from './queries/write-booking.query';

/** Books places. */
@Injectable()
export class BookingService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemException with every reason why not; 409 `place-taken` when somebody was faster */
  async book(wish: BookPlace): Promise<BookingView> {
    const now = this.clock.now();
    const place = await this.transactions.read((tx) =>
      knownPlace(tx, wish.placeId, wish.actor, now),
    );
    if (!place) throw await asAnswer({ why: 'place-not-found' }, this.transactions);
    const result = await this.transactions.run(bookingLocks(place, wish.personId), (tx) =>
      bookInTransaction(tx, wish, place, now),
    );
    if (result instanceof Refused) throw await asAnswer(result.reason, this.transactions);
    return bookingView(result);
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
  const request: BookingRequest = wish;
  const facts = await bookingFacts(tx, place, request, wish.actor, now);
  const refused = refusedByRules(request, facts);
  if (refused) return refused;
  const row = newBooking(wish, place);
  const written = await insert(tx, row, wish, place, now);
  if (written === 'key-taken') return (await earlierAnswer(tx, wish)) ?? raced(row);
  if (written === 'slot-taken') {
    const newer = await bookingFacts(tx, place, request, wish.actor, now);
    return refusedByRules(request, newer) ?? raced(row);
  }
  await announceNew(tx, row, wish, now);
  return row;
}

/** The guards of the database said no, and yet nothing is in the way: that must not happen. */
function raced(row: BookingRow): never {
  throw new Error(`place ${row.placeId} could be neither booked nor seen to be taken`);
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

async function insert(
  tx: Transaction,
  row: BookingRow,
  wish: BookPlace,
  place: KnownPlace,
  now: Date,
): Promise<'written' | 'key-taken' | 'slot-taken'> {
  const [written] = await tx.query(INSERT_BOOKING, [
    row.bookingId,
    row.placeId,
    row.floorId,
    row.personId,
    row.bookedById,
    row.startsAt,
    row.endsAt,
    row.status,
    row.title,
    now,
    wish.idempotencyKey,
    row.requestHash,
    place.heldPlaceIds,
    row.kind === 'desk' ? row.personId : null,
  ]);
  if (written?.booked !== 1) return 'key-taken';
  return written.held === place.heldPlaceIds.length ? 'written' : 'slot-taken';
}

async function announceNew(
  tx: Transaction,
  row: BookingRow,
  { actor }: BookPlace,
  now: Date,
): Promise<void> {
  if (row.personId !== actor.personId) {
    await tx.tell(row.personId, { kind: 'booked-for-you', bookingId: row.bookingId });
  }
  await tx.announce({
    floorId: row.floorId,
    bookings: [announced(row)],
    action: 'booking.created',
    actorId: actor.personId,
    changedAt: now,
  });
}
