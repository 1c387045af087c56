import type { FloorId, PersonId } from '@etage/domain';
import { namedQuery } from '../transaction/named-query';

/** Channel on which nodes hear that a floor has a new revision; the payload is `floorId revision`. */
export const FLOOR_CHANNEL = 'etage_floor';

export const ANNOUNCE = namedQuery<
  { revision: string },
  [floorId: FloorId, bookings: string, action: string, actorId: PersonId | null, changedAt: Date]
>('announce', 'SELECT announce($1, $2::jsonb, $3, $4, $5) AS revision');
