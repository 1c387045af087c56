import type {
  BookableColleague,
  BookingId,
  FloorId,
  PersonId,
  PlaceId,
  PlaceKind,
  UnitId,
} from '@etage/domain';
import { holding, namedQuery } from '@etage/database';

export interface ColleagueRow extends BookableColleague {
  readonly givenName: string;
  readonly familyName: string;
}

/** In the order of their names, without the one who asks. */
const AMONG = `SELECT id AS "personId", unit_id AS "unitId", visibility, bookable_by AS "bookableBy",
          given_name AS "givenName", family_name AS "familyName"
     FROM person
    WHERE active AND id <> $1`;

export const COLLEAGUES_OF_UNIT = namedQuery<ColleagueRow, [personId: PersonId, unitId: UnitId]>(
  'colleagues-of-unit',
  `${AMONG} AND unit_id = $2 ORDER BY family_name, given_name, id`,
);

/** Those who may be found: who shows the name to everyone, those of the unit, or all where `all` is set. */
export const FIND_COLLEAGUES = namedQuery<
  ColleagueRow,
  [personId: PersonId, unitId: UnitId, all: boolean, pattern: string, limit: number]
>(
  'find-colleagues',
  `${AMONG} AND given_name || ' ' || family_name ILIKE $4
      AND ($3 OR visibility = 'everyone' OR (visibility = 'unit' AND unit_id = $2))
    ORDER BY family_name, given_name, id LIMIT $5`,
);

export interface SeatRow {
  readonly personId: PersonId;
  readonly bookingId: BookingId;
  readonly placeId: PlaceId;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly code: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly floorId: FloorId;
  readonly floorName: string;
  readonly buildingName: string;
  readonly siteName: string;
  readonly timeZone: string;
  readonly restrictedUnitId: UnitId | null;
}

/** The desks these people have during a slot, in order of time. */
export const SEATS_OF = namedQuery<
  SeatRow,
  [personIds: readonly PersonId[], startsAt: Date, endsAt: Date]
>(
  'seats-of',
  `SELECT k.person_id AS "personId", k.id AS "bookingId", k.place_id AS "placeId", k.starts_at AS "startsAt",
          k.ends_at AS "endsAt", p.code, p.name, p.kind, k.floor_id AS "floorId", f.name AS "floorName",
          b.name AS "buildingName", s.name AS "siteName", s.time_zone AS "timeZone",
          f.restricted_unit_id AS "restrictedUnitId"
     FROM booking k
     JOIN place p ON p.id = k.place_id
     JOIN floor f ON f.id = k.floor_id
     JOIN building b ON b.id = f.building_id
     JOIN site s ON s.id = b.site_id
    WHERE k.person_id = ANY ($1::uuid[]) AND k.ends_at > $2 AND k.starts_at < $3 AND k.guest_id IS NULL
      AND p.kind = 'desk' AND ${holding('k.status')}
    ORDER BY k.starts_at, k.id`,
);
