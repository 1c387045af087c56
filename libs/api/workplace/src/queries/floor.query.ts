import type { BuildingId, FloorId, SiteId, SlotMode, UnitId } from '@etage/domain';
import type { FloorPlan } from '@etage/floorplan';
import { namedQuery } from '@etage/database';

export interface FloorHead {
  readonly floorId: FloorId;
  /** The revision of places and closures. */
  readonly setupRevision: string;
  /** The revision of names, units and who may read them. */
  readonly peopleRevision: string;
  readonly revision: string;
  readonly restrictedUnitId: UnitId | null;
  /** Of the site. */
  readonly timeZone: string;
}

export const FLOOR_HEADS = namedQuery<FloorHead, [floorIds: readonly FloorId[]]>(
  'floor-heads',
  `SELECT f.id AS "floorId", f.revision, f.restricted_unit_id AS "restrictedUnitId", s.time_zone AS "timeZone",
          (SELECT revision FROM setup) AS "setupRevision", (SELECT people FROM setup) AS "peopleRevision"
     FROM floor f
     JOIN building b ON b.id = f.building_id
     JOIN site s ON s.id = b.site_id
    WHERE f.id = ANY ($1::uuid[])`,
);

export interface FloorRow extends Omit<FloorHead, 'setupRevision' | 'peopleRevision' | 'timeZone'> {
  readonly name: string;
  readonly level: number;
  readonly buildingId: BuildingId;
  readonly siteId: SiteId;
  readonly plan: FloorPlan;
  readonly slotMode: SlotMode;
  readonly ownSlotMode: SlotMode | null;
}

/** A floor with the drawing in force. */
export const FLOOR_WITH_PLAN = namedQuery<FloorRow, [floorId: FloorId]>(
  'floor-with-plan',
  `SELECT f.id AS "floorId", f.name, f.level, f.building_id AS "buildingId", b.site_id AS "siteId", f.revision,
          f.restricted_unit_id AS "restrictedUnitId", v.plan, f.slot_mode AS "ownSlotMode",
          coalesce(f.slot_mode, s.settings ->> 'slotMode', 'free-hours') AS "slotMode"
     FROM floor f
     JOIN building b ON b.id = f.building_id
     JOIN site s ON s.id = b.site_id
     JOIN floor_plan v ON v.floor_id = f.id
    WHERE f.id = $1
    ORDER BY v.version DESC LIMIT 1`,
);
