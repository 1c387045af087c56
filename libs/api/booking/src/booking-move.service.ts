import { Injectable } from '@nestjs/common';
import {
  decideChange,
  managesPlaces,
  mayManageBooking,
  type Actor,
  type BookingId,
  type BookingRequest,
  type BookingStatus,
  type PlaceId,
} from '@etage/domain';
import { BusyError, Refused, TransactionRunner, type Transaction } from '@etage/database';
import type { BookingView } from '@etage/contract';
import { Clock } from '@etage/http';
import { bookingFacts, bookingLocks } from './booking.facts';
import { asAnswer, refuse, refusedByRules, type Refusal } from './booking.refusal';
import { announced, bookingView } from './booking.view';
import { PlaceDirectory, type KnownPlace } from './place.directory';
import { BOOKING_BY_ID, type BookingRow } from './queries/read-booking.query';
import { FREE_SLOTS, LOCK_BOOKING, MOVE_BOOKING } from './queries/write-booking.query';

/** What is to change; what is absent stays as it is. */
export interface MoveBooking {
  readonly actor: Actor;
  readonly bookingId: BookingId;
  readonly placeId?: PlaceId | undefined;
  readonly startsAt?: Date | undefined;
  readonly endsAt?: Date | undefined;
}

interface Move {
  readonly actor: Actor;
  readonly from: BookingRow;
  readonly to: KnownPlace;
  readonly request: BookingRequest;
  readonly now: Date;
}

const ATTEMPTS = 3;

/** Moves and resizes bookings, all of it or nothing. */
@Injectable()
export class BookingMoveService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly places: PlaceDirectory,
    private readonly clock: Clock,
  ) {}

  async move(change: MoveBooking): Promise<BookingView> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const moved = await this.attempt(change);
      if (moved) return bookingView(moved);
    }
    throw new BusyError(`booking ${change.bookingId} moved under every attempt`);
  }

  /** Undefined when somebody else moved the booking meanwhile, and nothing was done. */
  private async attempt(change: MoveBooking): Promise<BookingRow | undefined> {
    const move = await this.transactions.read((tx) =>
      prepare(tx, this.places, change, this.clock.now()),
    );
    if (move instanceof Refused) throw await asAnswer(move.reason, this.transactions);
    const locks = [
      ...bookingLocks(move.to, move.from.personId),
      { of: 'place', id: move.from.placeId } as const,
    ];
    const result = await this.transactions.run(locks, (tx) => moveInTransaction(tx, move));
    if (result instanceof Refused) throw await asAnswer(result.reason, this.transactions);
    return result;
  }
}

async function prepare(
  tx: Transaction,
  places: PlaceDirectory,
  { actor, bookingId, placeId, startsAt, endsAt }: MoveBooking,
  now: Date,
): Promise<Move | Refused<Refusal>> {
  const [from] = await tx.query(BOOKING_BY_ID, [bookingId]);
  if (!from || !mayManageBooking(actor, from)) return refuse({ why: 'booking-not-found' });
  const to = await places.read(tx, placeId ?? from.placeId, actor, now);
  if (!to) return refuse({ why: 'place-not-found' });
  const slot = { startsAt: startsAt ?? from.startsAt, endsAt: endsAt ?? from.endsAt };
  const request = {
    placeId: to.row.placeId,
    slot,
    personId: from.personId,
    movedBookingId: bookingId,
  };
  return { actor, from, to, request, now };
}

async function moveInTransaction(
  tx: Transaction,
  move: Move,
): Promise<BookingRow | Refused<Refusal> | undefined> {
  const { from, to, request, now } = move;
  // The booking may have been moved or cancelled while the locks were waited for.
  await tx.query(LOCK_BOOKING, [from.bookingId]);
  const [current] = await tx.query(BOOKING_BY_ID, [from.bookingId]);
  const rejections = current ? decideChange(current, now) : [];
  if (!current) return refuse({ why: 'booking-not-found' });
  if (rejections.length > 0) return refuse({ why: 'change', rejections });
  if (!isWhereItWas(from, current)) return undefined;
  const facts = await bookingFacts(tx, to, request, move.actor, now);
  const refused = refusedByRules(request, facts);
  if (refused) return refused;
  const moved = movedRow(move, current);
  if (!(await write(tx, moved, to))) {
    const newer = await bookingFacts(tx, to, request, move.actor, now);
    const slower = refusedByRules(request, newer);
    if (slower) return slower;
    throw new Error(`booking ${from.bookingId} could be neither moved nor seen to be blocked`);
  }
  await announceMove(tx, move, current, moved);
  return moved;
}

const isWhereItWas = (before: BookingRow, now: BookingRow): boolean =>
  before.placeId === now.placeId &&
  before.startsAt.getTime() === now.startsAt.getTime() &&
  before.endsAt.getTime() === now.endsAt.getTime();

function movedRow({ actor, to, request }: Move, current: BookingRow): BookingRow {
  const needsApproval = to.row.requiresApproval && !managesPlaces(actor.roles);
  const kept: BookingStatus = current.status === 'requested' ? 'confirmed' : current.status;
  return {
    ...current,
    ...to.row,
    ...request.slot,
    bookingId: current.bookingId,
    personId: current.personId,
    status: needsApproval ? 'requested' : kept,
  };
}

async function write(tx: Transaction, row: BookingRow, to: KnownPlace): Promise<boolean> {
  await tx.query(FREE_SLOTS, [row.bookingId]);
  const [written] = await tx.query(MOVE_BOOKING, [
    row.bookingId,
    row.placeId,
    row.floorId,
    row.startsAt,
    row.endsAt,
    row.status,
    to.heldPlaceIds,
    row.kind === 'desk' ? row.personId : null,
  ]);
  return written?.held === to.heldPlaceIds.length;
}

/** The floor that is left hears that the booking is gone from it; floors are announced in the order of their ids. */
async function announceMove(
  tx: Transaction,
  { actor, now }: Move,
  before: BookingRow,
  after: BookingRow,
): Promise<void> {
  const common = { action: 'booking.moved', actorId: actor.personId, changedAt: now };
  const changes = [{ ...common, floorId: after.floorId, bookings: [announced(after)] }];
  if (before.floorId !== after.floorId) {
    const gone = { ...announced(before), status: 'cancelled' as const };
    changes.push({ ...common, floorId: before.floorId, bookings: [gone] });
  }
  if (after.personId !== actor.personId) {
    await tx.tell(after.personId, { kind: 'changed', bookingId: after.bookingId });
  }
  for (const change of changes.sort((a, b) => (a.floorId < b.floorId ? -1 : 1))) {
    await tx.announce(change);
  }
}
