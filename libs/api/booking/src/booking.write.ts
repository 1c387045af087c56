import { sitterOf } from '@etage/domain';
import { lockKeys, type Queries } from '@etage/database';
import type { BookPlace } from './book-place';
import { bookingLocks } from './booking.facts';
import { announced } from './booking.view';
import type { KnownPlace } from './place/place.directory';
import { BOOK } from './queries/book.query';
import type { BookingRow } from './queries/read-booking.query';

/**
 * Writes and announces a booking, in a transaction or as one of its own. Nobody sits yet where a replacement is held:
 * they have the other place as well until they take this one.
 * @throws DatabaseError with SQLSTATE SETUP_CHANGED or IN_THE_WAY; then nothing was written
 */
export async function writeBooking(
  queries: Queries,
  row: BookingRow,
  wish: BookPlace,
  place: KnownPlace,
  now: Date,
  action = 'booking.created',
): Promise<BookingRow> {
  await queries.query(BOOK, [
    lockKeys(bookingLocks(place, row.personId, row.guestId)).map(String),
    place.row.setupRevision,
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
    row.kind === 'desk' && row.replacesId === null ? sitterOf(row) : null,
    JSON.stringify([announced(row)]),
    action,
    row.guestId,
  ]);
  return row;
}
