import type { BookingId } from '@etage/domain';
import type { Transaction } from '@etage/database';
import { HELD_PLACES } from '../queries/serve-waiting.query';

/**
 * Takes the locks of all that these bookings hold, before anything else in the transaction is locked. Whoever frees a
 * place keeps it until it is given on: nobody else gets in between, and two who free parts of a day see each other.
 */
export async function lockPlacesOf(
  tx: Transaction,
  bookingIds: readonly BookingId[],
): Promise<void> {
  const held = await tx.query(HELD_PLACES, [bookingIds]);
  await tx.lock(held.map(({ placeId }) => ({ of: 'place', id: placeId })));
}
