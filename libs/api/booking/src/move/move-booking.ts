import {
  decideMove,
  mayManageBooking,
  sitterOf,
  statusWhenMoved,
  todayAt,
  type Actor,
  type BookingId,
  type BookingRequest,
  type PlaceId,
} from '@etage/domain';
import { Refused, type Queries, type Transaction } from '@etage/database';
import { bookingFacts } from '../booking.facts';
import { refuse, refusedByRules, type Refusal } from '../booking.refusal';
import { announced } from '../booking.view';
import { moveItems } from '../items/move-items';
import type { KnownPlace, PlaceDirectory } from '../place/place.directory';
import { BOOKING_BY_ID, type BookingRow } from '../queries/read-booking.query';
import { withdrawOffers } from '../take-step';
import { giveOn } from '../waiting/give-on';
import { FREE_SLOTS, LOCK_BOOKING, MOVE_BOOKING } from '../queries/write-booking.query';

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

/** Reads what is to be moved and where to, before the locks are known. */
export async function prepareMove(
  queries: Queries,
  places: PlaceDirectory,
  { actor, bookingId, placeId, startsAt, endsAt }: MoveBooking,
  now: Date,
): Promise<Move | Refused<Refusal>> {
  const [from] = await queries.query(BOOKING_BY_ID, [bookingId]);
  if (!from || !mayManageBooking(actor, from, todayAt(from.timeZone, now))) {
    return refuse({ why: 'booking-not-found' });
  }
  const to = await places.read(queries, placeId ?? from.placeId, actor, now);
  if (!to) return refuse({ why: 'place-not-found' });
  const slot = { startsAt: startsAt ?? from.startsAt, endsAt: endsAt ?? from.endsAt };
  const request = {
    placeId: to.row.placeId,
    slot,
    personId: from.personId,
    guestId: from.guestId ?? undefined,
    movedBookingId: bookingId,
    movedFrom: from.startsAt,
  };
  return { actor, from, to, request, now };
}

/** Undefined when what was prepared is no longer so. */
export async function moveInTransaction(
  tx: Transaction,
  places: PlaceDirectory,
  move: Move,
): Promise<BookingRow | Refused<Refusal> | undefined> {
  const { actor, from, to, request, now } = move;
  // The booking may have been moved or cancelled, and the place closed, while the locks were waited for.
  await tx.query(LOCK_BOOKING, [from.bookingId]);
  const [current] = await tx.query(BOOKING_BY_ID, [from.bookingId]);
  const rejections = current ? decideMove(current, now) : [];
  if (!current) return refuse({ why: 'booking-not-found' });
  if (rejections.length > 0) return refuse({ why: 'change', rejections });
  const place = await places.read(tx, to.row.placeId, actor, now);
  if (place?.row.setupRevision !== to.row.setupRevision) return undefined;
  if (!isWhereItWas(from, current)) return undefined;
  if (changesNothing(current, request)) return current;
  const facts = await bookingFacts(tx, to, request, actor, now);
  const refused = refusedByRules(request, facts);
  if (refused) return refused;
  const moved = movedRow(move, current);
  if (!(await write(tx, moved, to, now))) {
    const newer = await bookingFacts(tx, to, request, actor, now);
    const slower = refusedByRules(request, newer);
    if (slower) return slower;
    throw new Error(`booking ${from.bookingId} could be neither moved nor seen to be blocked`);
  }
  await announceMove(tx, move, current, moved);
  const isAtItsTime = isWhereItWas(current, { ...moved, placeId: current.placeId });
  const refusedItem = isAtItsTime ? undefined : await takeItemsAlong(tx, places, move, current);
  if (refusedItem) return refusedItem;
  await withdrawOffers(tx, from.bookingId, actor.personId, now);
  await giveOn(tx, current, now);
  return moved;
}

/** Undefined when all of them come along. */
const takeItemsAlong = (
  tx: Transaction,
  places: PlaceDirectory,
  { actor, request, now }: Move,
  current: BookingRow,
): Promise<Refused<Refusal> | undefined> =>
  moveItems(tx, actor, current, request.slot, async (change) => {
    const item = await prepareMove(tx, places, change, now);
    return item instanceof Refused ? item : moveInTransaction(tx, places, item);
  });

const isWhereItWas = (before: BookingRow, now: BookingRow): boolean =>
  before.placeId === now.placeId &&
  before.startsAt.getTime() === now.startsAt.getTime() &&
  before.endsAt.getTime() === now.endsAt.getTime();

const changesNothing = (current: BookingRow, { placeId, slot }: BookingRequest): boolean =>
  isWhereItWas(current, { ...current, placeId, ...slot });

const movedRow = ({ actor, to, request }: Move, current: BookingRow): BookingRow => ({
  ...current,
  ...to.row,
  ...request.slot,
  bookingId: current.bookingId,
  personId: current.personId,
  placeBroken: false,
  status: statusWhenMoved(current, request.slot, to.row, actor),
});

async function write(
  tx: Transaction,
  row: BookingRow,
  to: KnownPlace,
  now: Date,
): Promise<boolean> {
  await tx.query(FREE_SLOTS, [row.bookingId]);
  const [written] = await tx.query(MOVE_BOOKING, [
    row.bookingId,
    row.placeId,
    row.floorId,
    row.startsAt,
    row.endsAt,
    row.status,
    to.heldPlaceIds,
    row.kind === 'desk' ? sitterOf(row) : null,
    now,
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
