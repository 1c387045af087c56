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

export interface FloorToWatch {
  readonly floorId: FloorId;
  readonly revision: string;
  readonly restrictedUnitId: UnitId | null;
}

export const FLOORS_TO_WATCH = namedQuery<FloorToWatch, [floorIds: readonly FloorId[]]>(
  'floors-to-watch',
  `SELECT id AS "floorId", revision, restricted_unit_id AS "restrictedUnitId" FROM floor
    WHERE id = ANY ($1::uuid[])`,
);
