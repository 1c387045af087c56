import type {
  ClosureReason,
  Connector,
  DefectId,
  EquipmentId,
  EquipmentKind,
  FloorId,
  PersonId,
  PlaceId,
  PlaceKind,
  RoomUse,
  SiteId,
  SlotMode,
  UnitId,
} from '@etage/domain';
import { namedQuery, OUT_OF_ORDER, ownerColumns, type OwnerColumns } from '@etage/database';

export interface PlaceRow {
  readonly placeId: PlaceId;
  readonly floorId: FloorId;
  readonly siteId: SiteId;
  readonly kind: PlaceKind;
  readonly code: string;
  readonly name: string;
  readonly elementId: string | null;
  readonly roomId: PlaceId | null;
  readonly use: RoomUse | null;
  readonly area: number | null;
  /** Where it is on the plan, in centimetres. */
  readonly x: number | null;
  readonly y: number | null;
  readonly capacity: number;
  readonly bookable: boolean;
  readonly requiresApproval: boolean;
  readonly assignedPersonId: PersonId | null;
  readonly ownerGivenName: string | null;
  readonly ownerFamilyName: string | null;
  readonly ownerUnitId: UnitId | null;
  readonly owner: OwnerColumns | null;
  readonly reservedUnitId: UnitId | null;
  readonly reservedUnitName: string | null;
  readonly restrictedUnitId: UnitId | null;
  readonly slotMode: SlotMode;
  readonly ownSlotMode: SlotMode | null;
  readonly lightMinutes: number | null;
  readonly heightAdjustable: boolean;
  readonly accessible: boolean;
  readonly quiet: boolean;
  readonly equipment: {
    equipmentId: EquipmentId;
    kind: EquipmentKind;
    name: string;
    connector: Connector | null;
    watts: number | null;
    inches: number | null;
    screens: number | null;
    outOfOrder: boolean;
  }[];
  /** Those that are not repaired yet. */
  readonly defects: {
    defectId: DefectId;
    equipmentId: EquipmentId | null;
    note: string;
    usable: boolean;
  }[];
  /** Of the place, of the room it stands in, and of all it lies in; those that are over are left out. */
  readonly closures: {
    startsAt: string;
    endsAt: string | null;
    reason: ClosureReason;
    note: string | null;
  }[];
}

const PLACE = `
  SELECT p.id AS "placeId", p.floor_id AS "floorId", b.site_id AS "siteId", p.kind, p.code, p.name,
         p.element_id AS "elementId", p.room_id AS "roomId", p.use, p.area, p.x, p.y, p.capacity, p.bookable,
         p.requires_approval AS "requiresApproval", p.assigned_person_id AS "assignedPersonId",
         o.given_name AS "ownerGivenName", o.family_name AS "ownerFamilyName", o.unit_id AS "ownerUnitId",
         ${ownerColumns('$2')},
         p.reserved_unit_id AS "reservedUnitId", u.name AS "reservedUnitName",
         f.restricted_unit_id AS "restrictedUnitId", p.slot_mode AS "ownSlotMode",
         p.light_minutes AS "lightMinutes",
         coalesce(p.slot_mode, f.slot_mode,
                  (SELECT settings ->> 'slotMode' FROM site WHERE site.id = b.site_id), 'free-hours') AS "slotMode",
         p.height_adjustable AS "heightAdjustable", p.accessible, p.quiet,
         (SELECT coalesce(jsonb_agg(jsonb_build_object(
                   'equipmentId', i.id, 'kind', t.kind, 'name', t.name, 'connector', t.connector,
                   'watts', t.watts, 'inches', t.inches, 'screens', t.screens,
                   'outOfOrder', ${OUT_OF_ORDER}) ORDER BY t.kind, i.inventory_number), '[]')
            FROM equipment_item i JOIN equipment_type t ON t.id = i.type_id
           WHERE i.place_id = p.id) AS equipment,
         (SELECT coalesce(jsonb_agg(jsonb_build_object(
                   'defectId', d.id, 'equipmentId', d.equipment_id, 'note', d.note, 'usable', d.usable)
                   ORDER BY d.reported_at, d.id), '[]')
            FROM defect d WHERE d.place_id = p.id AND d.repaired_at IS NULL) AS defects,
         (SELECT coalesce(jsonb_agg(jsonb_build_object(
                   'startsAt', c.starts_at, 'endsAt', c.ends_at, 'reason', c.reason, 'note', c.note)
                   ORDER BY c.starts_at), '[]')
            FROM closure c
           WHERE (c.place_id IN (p.id, p.room_id) OR c.floor_id = p.floor_id OR c.building_id = b.id
                  OR c.site_id = b.site_id)
             AND (c.ends_at IS NULL OR c.ends_at > $2)) AS closures
    FROM place p
    JOIN floor f ON f.id = p.floor_id
    JOIN building b ON b.id = f.building_id
    LEFT JOIN unit u ON u.id = p.reserved_unit_id
    LEFT JOIN person o ON o.id = p.assigned_person_id`;

export const PLACES_OF_FLOOR = namedQuery<PlaceRow, [floorId: FloorId, now: Date]>(
  'places-of-floor',
  `${PLACE} WHERE p.floor_id = $1 ORDER BY p.kind DESC, p.code`,
);

export const PLACES_OF_FLOORS = namedQuery<PlaceRow, [floorIds: readonly FloorId[], now: Date]>(
  'places-of-floors',
  `${PLACE} WHERE p.floor_id = ANY ($1::uuid[]) ORDER BY p.code, p.id`,
);

export interface RoomRow extends PlaceRow {
  /** What stands in it. */
  readonly deskIds: PlaceId[];
}

/** The rooms of floors, however they are booked. */
export const ROOMS_OF_FLOORS = namedQuery<RoomRow, [floorIds: readonly FloorId[], now: Date]>(
  'rooms-of-floors',
  `SELECT room.*, ARRAY(SELECT d.id FROM place d WHERE d.room_id = room."placeId") AS "deskIds"
     FROM (${PLACE} WHERE p.floor_id = ANY ($1::uuid[]) AND p.kind = 'room') room`,
);

export const PLACE_BY_ID = namedQuery<PlaceRow, [placeId: PlaceId, now: Date]>(
  'place-by-id',
  `${PLACE} WHERE p.id = $1`,
);
