import type { FloorId, UnitId } from '@etage/domain';
import { namedQuery, type AnnouncedBooking } from '@etage/database';

export const CHANGES_SINCE = namedQuery<
  { revision: string; bookings: AnnouncedBooking[] },
  [floorId: FloorId, revision: number, limit: number]
>(
  'changes-since',
  `SELECT revision, bookings FROM floor_change
    WHERE floor_id = $1 AND revision > $2 ORDER BY revision LIMIT $3`,
);

export const FLOOR_TO_WATCH = namedQuery<
  { revision: string; restrictedUnitId: UnitId | null },
  [floorId: FloorId]
>(
  'floor-to-watch',
  `SELECT revision, restricted_unit_id AS "restrictedUnitId" FROM floor WHERE id = $1`,
);
