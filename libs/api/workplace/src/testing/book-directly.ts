import { randomUUID } from 'node:crypto';
import { namedQuery, type TransactionRunner } from '@etage/database';
import { at } from '@etage/domain/testing';
import type { Actor, BookingId, BookingStatus, FloorId, PlaceId, Slot } from '@etage/domain';

const HOLD = namedQuery<object, readonly unknown[]>(
  'spec-hold-places',
  `INSERT INTO booking_slot (booking_id, place_id, starts_at, ends_at)
   SELECT $1, place_id, $3, $4 FROM unnest($2::uuid[]) AS place_id`,
);

interface Written {
  readonly floorId: FloorId;
  readonly person: Actor;
}
type Direct =
  | (Written & {
      readonly placeId: PlaceId;
      readonly slot: Slot;
      readonly status: BookingStatus;
      /** What it holds, for those who read that. */
      readonly holds?: readonly PlaceId[];
    })
  | (Written & { readonly cancel: BookingId });

const INSERT = namedQuery<object, readonly unknown[]>(
  'spec-insert-booking',
  `INSERT INTO booking (id, place_id, floor_id, person_id, booked_by_id, starts_at, ends_at, status, created_at)
   VALUES ($1, $2, $3, $4, $4, $5, $6, $7, $8)`,
);
const CANCEL = namedQuery<object, [BookingId]>(
  'spec-cancel-booking',
  `UPDATE booking SET status = 'cancelled' WHERE id = $1`,
);

/** Writes and announces a booking as another feature would, for those who only read bookings. */
export async function bookDirectly(
  transactions: TransactionRunner,
  direct: Direct,
): Promise<BookingId> {
  const bookingId = 'cancel' in direct ? direct.cancel : (randomUUID() as BookingId);
  const changedAt = at('2026-11-20 12:00');
  const { personId } = direct.person;
  await transactions.run([], async (tx) => {
    if ('cancel' in direct) await tx.query(CANCEL, [bookingId]);
    else {
      const { placeId, floorId, slot, status } = direct;
      const { startsAt, endsAt } = slot;
      const values = [bookingId, placeId, floorId, personId, startsAt, endsAt, status, changedAt];
      await tx.query(INSERT, values);
      await tx.query(HOLD, [bookingId, direct.holds ?? [], startsAt, endsAt]);
    }
    const change = { bookings: [], action: 'spec.changed', actorId: personId, changedAt };
    await tx.announce({ floorId: direct.floorId, ...change });
  });
  return bookingId;
}
