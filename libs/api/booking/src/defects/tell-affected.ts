import type { PersonId } from '@etage/domain';
import type { Transaction } from '@etage/database';
import { announced } from '../booking.view';
import type { BookingRow } from '../queries/read-booking.query';

/** What is the same for all of them is announced and told once. */
export async function tellAffected(
  tx: Transaction,
  bookings: readonly BookingRow[],
  kind: 'place-closed' | 'place-reopened',
  actorId: PersonId,
  now: Date,
): Promise<void> {
  const [first] = bookings;
  if (!first) return;
  for (const { personId, bookingId } of bookings) await tx.tell(personId, { kind, bookingId });
  await tx.announce({
    floorId: first.floorId,
    bookings: bookings.map(announced),
    action: `booking.${kind}`,
    actorId,
    changedAt: now,
  });
}
