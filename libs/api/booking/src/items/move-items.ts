import type { Actor, Slot } from '@etage/domain';
import { BusyError, Refused, type Transaction } from '@etage/database';
import type { Refusal } from '../booking.refusal';
import type { MoveBooking } from '../move/move-booking';
import type { BookingRow } from '../queries/read-booking.query';
import { heldItems } from './held-items';

type MoveOne = (change: MoveBooking) => Promise<BookingRow | Refused<Refusal> | undefined>;

/** Moves the items of a booking to its new time; one that cannot be had then refuses the whole move. */
export async function moveItems(
  tx: Transaction,
  actor: Actor,
  booking: BookingRow,
  slot: Slot,
  moveOne: MoveOne,
): Promise<Refused<Refusal> | undefined> {
  for (const { bookingId } of await heldItems(tx, booking)) {
    const moved = await moveOne({ actor, bookingId, ...slot });
    if (moved instanceof Refused) return moved;
    if (!moved) throw new BusyError(`item ${bookingId} changed while it was moved`);
  }
  return undefined;
}
