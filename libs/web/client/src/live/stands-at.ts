import type { FloorChanged } from '@etage/contract';
import type { FloorId } from '@etage/domain';

/** Where a floor stands, as a push that tells nothing else: days that know less are fetched, the others stay. */
export const standsAt = (floorId: FloorId, revision: number): FloorChanged => ({
  floorId,
  sinceRevision: revision,
  revision,
  bookings: [],
});
