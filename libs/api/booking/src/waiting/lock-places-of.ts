import type { BookingId } from '@etage/domain';
import { lockKeys, type Lock, type Transaction } from '@etage/database';
import { HELD_PLACES, TAKE_LOCKS } from '../queries/serve-waiting.query';

/**
 * Takes the locks of all that these bookings hold, before anything else in the transaction is locked. Whoever frees a
 * place keeps it until it is given on: nobody else gets in between, and two who free parts of a day see each other.
 */
export async function lockPlacesOf(
  tx: Transaction,
  bookingIds: readonly BookingId[],
): Promise<void> {
  const held = await tx.query(HELD_PLACES, [bookingIds]);
  const locks = held.map(({ placeId }): Lock => ({ of: 'place', id: placeId }));
  if (locks.length > 0) await tx.query(TAKE_LOCKS, [lockKeys(locks).map(String)]);
}
