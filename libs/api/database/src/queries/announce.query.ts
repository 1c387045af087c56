import type { FloorId, PersonId } from '@etage/domain';
import { namedQuery } from '../transaction/named-query';

/** Channel on which nodes hear that a floor has a new revision; the payload is `floorId revision`. */
export const FLOOR_CHANNEL = 'etage_floor';

export const ANNOUNCE = namedQuery<
  { revision: string },
  [floorId: FloorId, bookings: string, action: string, actorId: PersonId | null, changedAt: Date]
>(
  'announce',
  `WITH next AS (
     UPDATE floor SET revision = revision + 1 WHERE id = $1 RETURNING revision
   ), kept AS (
     INSERT INTO floor_change (floor_id, revision, bookings, action, actor_id, changed_at)
     SELECT $1, revision, $2::jsonb, $3, $4, $5 FROM next
   )
   SELECT revision, pg_notify('${FLOOR_CHANNEL}', $1::text || ' ' || revision) FROM next`,
);
