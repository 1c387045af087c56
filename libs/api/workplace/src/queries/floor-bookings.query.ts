import type {
  BookingId,
  BookingStatus,
  FloorId,
  PersonId,
  PlaceId,
  UnitId,
  Visibility,
} from '@etage/domain';
import { namedQuery } from '@etage/database';

export interface FloorBookingRow {
  readonly bookingId: BookingId;
  readonly placeId: PlaceId;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly status: BookingStatus;
  readonly personId: PersonId;
  readonly unitId: UnitId;
  readonly visibility: Visibility;
  readonly givenName: string;
  readonly familyName: string;
}

/** Bookings that hold a place of these floors during a slot, with whose they are. */
export const FLOOR_BOOKINGS = namedQuery<
  FloorBookingRow,
  [floorIds: readonly FloorId[], startsAt: Date, endsAt: Date]
>(
  'floor-bookings',
  `SELECT k.id AS "bookingId", k.place_id AS "placeId", k.starts_at AS "startsAt", k.ends_at AS "endsAt", k.status,
          k.person_id AS "personId", p.unit_id AS "unitId", p.visibility, p.given_name AS "givenName",
          p.family_name AS "familyName"
     FROM booking k JOIN person p ON p.id = k.person_id
    WHERE k.floor_id = ANY ($1::uuid[]) AND k.ends_at > $2 AND k.starts_at < $3
      AND k.status IN ('requested', 'confirmed', 'checked-in')
    ORDER BY k.starts_at, k.id`,
);
