import type { Actor } from '@etage/domain';
import type { Transaction } from '@etage/database';
import { REOPEN_PLACE, REPAIR_DEFECT, type DefectRow } from '../queries/defect.query';
import type { BookingRow } from '../queries/read-booking.query';
import { withdrawOffers } from '../take-step';
import { lookAgain } from '../waiting/look-again.job';
import { affectedBookings } from './affected-bookings';
import { tellAffected } from './tell-affected';

/** Repairs and reopens; bookings that are still there are good again, and nobody needs what was offered instead. */
export async function repairDefect(
  tx: Transaction,
  actor: Actor,
  { defectId, placeId, floorId }: DefectRow,
  now: Date,
): Promise<void> {
  const bookings = await affectedBookings(tx, placeId, now);
  const [repaired] = await tx.query(REPAIR_DEFECT, [defectId, actor.personId, now]);
  if (!repaired) return;
  if (repaired.closureId) {
    await tx.query(REOPEN_PLACE, [repaired.closureId]);
    await setRight(tx, actor, bookings, now);
  }
  await tx.announce({
    ...{ floorId, bookings: [], action: 'defect.repaired' },
    ...{ actorId: actor.personId, changedAt: now },
  });
  // Whoever waits for the place could not have it meanwhile.
  await lookAgain(tx);
}

async function setRight(
  tx: Transaction,
  { personId }: Actor,
  bookings: readonly BookingRow[],
  now: Date,
): Promise<void> {
  for (const { bookingId } of bookings) await withdrawOffers(tx, bookingId, personId, now);
  await tellAffected(tx, bookings, 'place-reopened', personId, now);
}
