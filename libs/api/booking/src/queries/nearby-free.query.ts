import type { PlaceId, UnitId } from '@etage/domain';
import { namedQuery } from '@etage/database';

export interface NearbyRow {
  readonly placeId: PlaceId;
  readonly sameRoom: boolean;
  readonly distance: number;
}

/** Open places of the same kind on the same floor that nothing holds during the slot, nearest first. */
export const NEARBY_FREE = namedQuery<
  NearbyRow,
  [placeId: PlaceId, startsAt: Date, endsAt: Date, unitPath: readonly UnitId[]]
>(
  'nearby-free',
  `SELECT c.id AS "placeId", c.room_id IS NOT NULL AND c.room_id IS NOT DISTINCT FROM p.room_id AS "sameRoom",
          coalesce(sqrt((c.x - p.x) ^ 2 + (c.y - p.y) ^ 2), 0) AS distance
     FROM place p
     JOIN place c ON c.floor_id = p.floor_id AND c.kind = p.kind AND c.id <> p.id
    WHERE p.id = $1 AND c.bookable AND NOT c.requires_approval AND c.assigned_person_id IS NULL
      AND (c.reserved_unit_id IS NULL OR c.reserved_unit_id = ANY ($4::uuid[]))
      AND NOT EXISTS (
        SELECT FROM booking_slot s
         WHERE s.place_id = c.id AND tstzrange(s.starts_at, s.ends_at) && tstzrange($2, $3))
      AND NOT EXISTS (
        SELECT FROM booking_slot s JOIN place d ON d.id = s.place_id
         WHERE d.room_id = c.id AND tstzrange(s.starts_at, s.ends_at) && tstzrange($2, $3))
      AND NOT EXISTS (
        SELECT FROM closure x
         WHERE x.place_id IN (c.id, c.room_id) AND x.starts_at < $3 AND (x.ends_at IS NULL OR x.ends_at > $2))
    ORDER BY 2 DESC, 3, 1
    LIMIT 5`,
);
