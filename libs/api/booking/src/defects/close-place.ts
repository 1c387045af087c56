import type { PersonId, PlaceId } from '@etage/domain';
import type { Transaction } from '@etage/database';
import { CLOSE_PLACE } from '../queries/defect.query';
import { affectedBookings } from './affected-bookings';
import { chooseReplacements } from './choose-replacements';
import { offerReplacement } from './offer-replacement';
import { tellAffected } from './tell-affected';

interface Closing {
  readonly placeId: PlaceId;
  readonly closureId: string;
  readonly note: string;
  readonly reportedById: PersonId;
}

/**
 * Closes a place and offers everybody who has booked it the best that is free instead, or tells them that nothing is.
 * Call it with the locks of `PLACES_AROUND` taken, so that whatever is free stays so until it is offered.
 */
export async function closePlace(
  tx: Transaction,
  { placeId, closureId, note, reportedById }: Closing,
  locked: ReadonlySet<PlaceId>,
  now: Date,
): Promise<void> {
  const bookings = await affectedBookings(tx, placeId, now);
  await tx.query(CLOSE_PLACE, [closureId, placeId, now, note]);
  const replacements = await chooseReplacements(tx, bookings, locked, now);
  for (const replacement of replacements) {
    if (replacement.place) await offerReplacement(tx, replacement, replacement.place, now);
  }
  const without = replacements.filter(({ place }) => !place).map(({ booking }) => booking);
  await tellAffected(tx, without, 'place-closed', reportedById, now);
}
