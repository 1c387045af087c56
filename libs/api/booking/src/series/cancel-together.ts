import { awaitsPerson, type Actor, type BookingId } from '@etage/domain';
import { Refused, type Transaction } from '@etage/database';
import type { Refusal } from '../booking.refusal';
import { BOOKINGS_BY_IDS, type BookingRow } from '../queries/read-booking.query';
import { LOCK_BOOKINGS } from '../queries/write-booking.query';
import { CANCEL } from '../status-step';
import { takeStep } from '../take-step';
import { lockPlacesOf } from '../waiting/lock-places-of';

/** Where somebody is already sitting there they stay; what is over stays as well. */
const isLeft = ({ status, endsAt }: BookingRow, now: Date): boolean =>
  awaitsPerson(status) && endsAt > now;

const byFloor = (a: BookingRow, b: BookingRow): number =>
  Number(a.floorId > b.floorId) - Number(a.floorId < b.floorId);

/**
 * Cancels bookings with the rights of the actor, each by the same step as a single one.
 * @returns those that are cancelled now, and were not before
 */
export async function cancelTogether(
  tx: Transaction,
  actor: Actor,
  bookingIds: readonly BookingId[],
  now: Date,
): Promise<BookingId[] | Refused<Refusal>> {
  await lockPlacesOf(tx, bookingIds);
  // All of them before the first floor is locked: who changes one of them alone takes the same order.
  await tx.query(LOCK_BOOKINGS, [bookingIds]);
  const rows = await tx.query(BOOKINGS_BY_IDS, [bookingIds]);
  const left = rows.filter((row) => isLeft(row, now)).sort(byFloor);
  const ids = new Set(left.map(({ bookingId }) => bookingId));
  const goesWithAnother = ({ itemOfId, replacesId }: BookingRow): boolean =>
    ids.has(itemOfId ?? replacesId ?? ('' as BookingId));
  const alone = left.filter((row) => !goesWithAnother(row));
  for (const { bookingId } of alone) {
    const taken = await takeStep(tx, CANCEL, actor, bookingId, now);
    if (taken instanceof Refused) return taken;
  }
  // Nobody books again what was only offered.
  return left.filter(({ replacesId }) => replacesId === null).map(({ bookingId }) => bookingId);
}
