import type {
  BookingLimitRule,
  BookingSettings,
  ClosureReason,
  FederalState,
  FloorId,
  FrameHours,
  PlaceFacts,
  PlaceId,
  SiteId,
  UnitId,
} from '@etage/domain';
import { namedQuery, ownerColumns, type OwnerColumns } from '@etage/database';
import { limitRules } from './limits.query';

/** What the rules have to know of a place, as it comes from the database. */
export interface PlaceColumns extends Omit<PlaceFacts, 'closures' | 'released'> {
  readonly owner: OwnerColumns | null;
  readonly closures: {
    startsAt: string;
    endsAt: string | null;
    reason: ClosureReason;
    note: string | null;
  }[];
}

/** Of place `p`, with the closures of all it lies in: floor `f`, building `b`. Closures that are over are left out. */
export const placeColumns = (now: string): string => `
          p.id AS "placeId", p.kind, p.room_id AS "roomId", p.bookable, p.requires_approval AS "requiresApproval",
          p.assigned_person_id AS "assignedPersonId", p.reserved_unit_id AS "reservedUnitId", ${ownerColumns(now)},
          coalesce(p.slot_mode, f.slot_mode,
                   (SELECT settings ->> 'slotMode' FROM site WHERE site.id = b.site_id), 'free-hours') AS "slotMode", p.light_minutes AS "lightMinutes",
          (SELECT coalesce(jsonb_agg(jsonb_build_object(
                    'startsAt', c.starts_at, 'endsAt', c.ends_at, 'reason', c.reason, 'note', c.note)), '[]')
             FROM closure c
            WHERE (c.place_id IN (p.id, p.room_id) OR c.floor_id = f.id OR c.building_id = b.id
                   OR c.site_id = b.site_id)
              AND (c.ends_at IS NULL OR c.ends_at > ${now})) AS closures`;

export interface PlaceFactsRow extends PlaceColumns {
  /** The setup revision all of this was read at. */
  readonly setupRevision: string;
  readonly floorId: FloorId;
  readonly code: string;
  readonly name: string;
  readonly restrictedUnitId: UnitId | null;
  readonly floorName: string;
  readonly buildingName: string;
  readonly siteName: string;
  readonly timeZone: string;
  readonly federalState: FederalState;
  readonly frameHours: (FrameHours | null)[];
  readonly settings: BookingSettings;
  readonly siteId: SiteId;
  /** What the site says of how much of this kind of place a person may have. */
  readonly limits: BookingLimitRule[];
  /** Desks that stand in the room. */
  readonly deskIds: PlaceId[];
}

/** All columns of `PlaceFactsRow` and where they come from; `$2` is now. */
export const PLACE_FACTS_FROM = `(SELECT revision FROM setup) AS "setupRevision", p.floor_id AS "floorId", p.code, p.name,
          f.restricted_unit_id AS "restrictedUnitId", f.name AS "floorName",
          b.name AS "buildingName", s.name AS "siteName", s.time_zone AS "timeZone",
          s.federal_state AS "federalState", s.frame_hours AS "frameHours", s.settings, s.id AS "siteId",
          ${limitRules('l.site_id = s.id AND l.kind = p.kind')} AS limits,
          ARRAY(SELECT d.id FROM place d WHERE d.room_id = p.id AND p.kind = 'room') AS "deskIds",
          ${placeColumns('$2')}
     FROM place p
     JOIN floor f ON f.id = p.floor_id
     JOIN building b ON b.id = f.building_id
     JOIN site s ON s.id = b.site_id`;

/** What is known of a place apart from its bookings. */
export const PLACE_FACTS = namedQuery<PlaceFactsRow, [placeId: PlaceId, now: Date]>(
  'place-facts',
  `SELECT ${PLACE_FACTS_FROM}
    WHERE p.id = $1`,
);
