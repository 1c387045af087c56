import type {
  BookingId,
  FloorId,
  Need,
  PersonId,
  PlaceId,
  PlaceKind,
  SiteId,
  UnitId,
  WaitingId,
} from '@etage/domain';
import { namedQuery } from '@etage/database';
import { placeColumns, type PlaceColumns } from './place-facts.query';
import { OFFERED_FEATURES } from './waiting-match';
import type { OfferedFeatures } from './waiting-candidates.query';

export interface WaitingRow {
  readonly waitingId: WaitingId;
  readonly kind: PlaceKind;
  readonly need: Need;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly waitingSince: Date;
  readonly siteId: SiteId;
  readonly siteName: string;
  readonly timeZone: string;
  readonly floorId: FloorId | null;
  readonly floorName: string | null;
  readonly buildingName: string | null;
  readonly placeId: PlaceId | null;
  readonly code: string | null;
  readonly name: string | null;
}

/** What a person waits for, in order of time. */
export const WAITING_OF_PERSON = namedQuery<WaitingRow, [personId: PersonId, now: Date]>(
  'waiting-of-person',
  `SELECT w.id AS "waitingId", w.kind, w.need, w.starts_at AS "startsAt", w.ends_at AS "endsAt",
          w.created_at AS "waitingSince", s.id AS "siteId", s.name AS "siteName", s.time_zone AS "timeZone",
          f.id AS "floorId", f.name AS "floorName", b.name AS "buildingName", p.id AS "placeId", p.code, p.name
     FROM waiting_entry w
     JOIN site s ON s.id = w.site_id
     LEFT JOIN floor f ON f.id = w.floor_id
     LEFT JOIN building b ON b.id = f.building_id
     LEFT JOIN place p ON p.id = w.place_id
    WHERE w.person_id = $1 AND w.starts_at > $2
    ORDER BY w.starts_at, w.created_at, w.id`,
);

export const INSERT_WAITING = namedQuery<
  object,
  [
    waitingId: WaitingId,
    personId: PersonId,
    siteId: SiteId,
    floorId: FloorId | null,
    placeId: PlaceId | null,
    kind: PlaceKind,
    need: string,
    startsAt: Date,
    endsAt: Date,
    now: Date,
  ]
>(
  'insert-waiting',
  `INSERT INTO waiting_entry (id, person_id, site_id, floor_id, place_id, kind, need, starts_at, ends_at, created_at)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
);

export const DELETE_WAITING = namedQuery<
  { readonly waitingId: WaitingId },
  [waitingId: WaitingId, personId: PersonId]
>(
  'delete-waiting',
  'DELETE FROM waiting_entry WHERE id = $1 AND person_id = $2 RETURNING id AS "waitingId"',
);

/** Where a place, a floor or a site lies; the places below say more. */
export const WAITING_SCOPE = namedQuery<
  { readonly siteId: SiteId; readonly restrictedUnitId: UnitId | null },
  [placeId: PlaceId | null, floorId: FloorId | null, siteId: SiteId | null]
>(
  'waiting-scope',
  `SELECT s.id AS "siteId", NULL::uuid AS "restrictedUnitId" FROM site s WHERE s.id = $3
    UNION ALL
   SELECT b.site_id, f.restricted_unit_id FROM floor f JOIN building b ON b.id = f.building_id
    WHERE f.id = coalesce($2, (SELECT floor_id FROM place WHERE id = $1))`,
);

export interface WaitablePlaceRow extends PlaceColumns, OfferedFeatures {
  readonly floorId: FloorId;
  readonly restrictedUnitId: UnitId | null;
  /** What holds it during the slot: its own bookings and those of the desks in it. */
  readonly held: { bookingId: BookingId; placeId: PlaceId; startsAt: string; endsAt: string }[];
}

/** All that could be waited for, with what holds it; whether it will do is not asked here. */
export const WAITABLE_PLACES = namedQuery<
  WaitablePlaceRow,
  [
    siteId: SiteId,
    floorId: FloorId | null,
    placeId: PlaceId | null,
    kind: PlaceKind | null,
    startsAt: Date,
    endsAt: Date,
    now: Date,
  ]
>(
  'waitable-places',
  `SELECT p.floor_id AS "floorId", f.restricted_unit_id AS "restrictedUnitId", ${OFFERED_FEATURES},
          (SELECT coalesce(jsonb_agg(jsonb_build_object(
                    'bookingId', h.booking_id, 'placeId', h.place_id,
                    'startsAt', h.starts_at, 'endsAt', h.ends_at)), '[]')
             FROM booking_slot h
            WHERE h.place_id = ANY (p.id || ARRAY(SELECT d.id FROM place d WHERE d.room_id = p.id AND p.kind = 'room'))
              AND tstzrange(h.starts_at, h.ends_at) && tstzrange($5, $6)) AS held,
          ${placeColumns('$7')}
     FROM building b
     JOIN floor f ON f.building_id = b.id
     JOIN place p ON p.floor_id = f.id
    WHERE b.site_id = $1 AND ($2::uuid IS NULL OR f.id = $2) AND ($3::uuid IS NULL OR p.id = $3)
      AND ($4::text IS NULL OR p.kind = $4)`,
);
