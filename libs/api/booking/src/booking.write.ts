import { lockKeys, type Transaction, type TransactionRunner } from '@etage/database';
import type { BookPlace } from './book-place';
import { bookingLocks } from './booking.facts';
import { announced } from './booking.view';
import type { KnownPlace } from './place.directory';
import { BOOK } from './queries/book.query';
import type { BookingRow } from './queries/read-booking.query';

/** One statement of its own, or one inside a transaction. */
type Writer = Pick<TransactionRunner, 'execute'> | Pick<Transaction, 'query'>;

/**
 * Writes and announces a booking.
 * @throws DatabaseError with SQLSTATE SETUP_CHANGED or IN_THE_WAY; then nothing was written
 */
export async function writeBooking(
  writer: Writer,
  row: BookingRow,
  wish: BookPlace,
  place: KnownPlace,
  now: Date,
): Promise<BookingRow> {
  const values = [
    lockKeys(bookingLocks(place, row.personId)).map(String),
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
    row.kind === 'desk' ? row.personId : null,
    JSON.stringify([announced(row)]),
    'booking.created',
  ] as const;
  await ('execute' in writer ? writer.execute(BOOK, [...values]) : writer.query(BOOK, [...values]));
  return row;
}
