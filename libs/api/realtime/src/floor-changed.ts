import type { FloorChanged } from '@etage/contract';
import type { FloorId } from '@etage/domain';
import type { Change } from './floor-news';

/** Several changes in a row as one message: of each booking only its last state. Undefined without changes. */
export function floorChanged(
  floorId: FloorId,
  sinceRevision: number,
  changes: readonly Change[],
): FloorChanged | undefined {
  const last = changes.at(-1);
  if (!last) return undefined;
  const latest = new Map(
    changes.flatMap(({ bookings }) => bookings.map((booking) => [booking.bookingId, booking])),
  );
  const told = { floorId, sinceRevision, revision: last.revision, bookings: [...latest.values()] };
  // A change that is about no booking is one of the places.
  return changes.some(({ bookings }) => bookings.length === 0) ? { ...told, places: true } : told;
}
