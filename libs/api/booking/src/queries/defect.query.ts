import type {
  DefectId,
  EquipmentId,
  EquipmentKind,
  PersonId,
  PlaceId,
  SiteId,
} from '@etage/domain';
import { namedQuery } from '@etage/database';
import type { BookingRow } from './read-booking.query';
import { isAffected } from './replacement.query';

type PlaceOfDefect = Pick<
  BookingRow,
  'code' | 'name' | 'kind' | 'floorId' | 'floorName' | 'buildingName' | 'siteName' | 'timeZone'
>;

/** A defect as facility management reads it. */
export interface DefectRow extends PlaceOfDefect {
  readonly defectId: DefectId;
  readonly placeId: PlaceId;
  readonly equipmentId: EquipmentId | null;
  readonly equipmentKind: EquipmentKind | null;
  readonly equipmentName: string | null;
  readonly note: string;
  readonly usable: boolean;
  readonly reportedAt: Date;
  readonly repairedAt: Date | null;
  readonly closureId: string | null;
  /** People who hold a booking of the closed place that is not over. */
  readonly affected: number;
}

const DEFECT = `
  SELECT d.id AS "defectId", d.place_id AS "placeId", d.equipment_id AS "equipmentId", t.kind AS "equipmentKind",
         t.name AS "equipmentName", d.note, d.usable, d.reported_at AS "reportedAt", d.repaired_at AS "repairedAt",
         d.closure_id AS "closureId", p.code, p.name, p.kind, p.floor_id AS "floorId", f.name AS "floorName",
         b.name AS "buildingName", s.name AS "siteName", s.time_zone AS "timeZone",
         CASE WHEN d.closure_id IS NULL THEN 0 ELSE (
           SELECT count(DISTINCT k.person_id)::int FROM place p JOIN booking k
               ON ${isAffected('d.place_id', '$2')}) END AS affected
    FROM defect d
    JOIN place p ON p.id = d.place_id
    JOIN floor f ON f.id = p.floor_id
    JOIN building b ON b.id = f.building_id
    JOIN site s ON s.id = b.site_id
    LEFT JOIN equipment_item i ON i.id = d.equipment_id
    LEFT JOIN equipment_type t ON t.id = i.type_id`;

export const DEFECT_BY_ID = namedQuery<DefectRow, [defectId: DefectId, now: Date]>(
  'defect-by-id',
  `${DEFECT} WHERE d.id = $1`,
);

/** The open defect of a place itself, or of a piece of equipment at it. */
export const OPEN_DEFECT = namedQuery<
  DefectRow,
  [placeId: PlaceId, now: Date, equipmentId: EquipmentId | null]
>(
  'open-defect',
  `${DEFECT} WHERE d.place_id = $1 AND d.equipment_id IS NOT DISTINCT FROM $3::uuid AND d.repaired_at IS NULL`,
);

/** The newest first; of all sites where none is named. */
export const LIST_DEFECTS = namedQuery<
  DefectRow,
  [siteId: SiteId | null, now: Date, isRepaired: boolean, limit: number]
>(
  'list-defects',
  `${DEFECT} WHERE s.id = coalesce($1::uuid, s.id) AND (d.repaired_at IS NOT NULL) = $3
    ORDER BY coalesce(d.repaired_at, d.reported_at) DESC, d.id LIMIT $4`,
);

export const STANDS_AT = namedQuery<
  { readonly found: boolean },
  [equipmentId: EquipmentId, placeId: PlaceId]
>(
  'stands-at',
  'SELECT EXISTS (SELECT FROM equipment_item WHERE id = $1 AND place_id = $2) AS found',
);

/** Writes a defect, or says of an open one that the thing cannot be used any more. */
export const WRITE_DEFECT = namedQuery<
  object,
  [
    defectId: DefectId,
    placeId: PlaceId,
    equipmentId: EquipmentId | null,
    note: string,
    usable: boolean,
    reportedById: PersonId,
    now: Date,
    closureId: string | null,
  ]
>(
  'write-defect',
  `INSERT INTO defect (id, place_id, equipment_id, note, usable, reported_by_id, reported_at, closure_id)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
   ON CONFLICT (id) DO UPDATE
     SET note = excluded.note, usable = excluded.usable, reported_by_id = excluded.reported_by_id,
         closure_id = excluded.closure_id`,
);

export const CLOSE_PLACE = namedQuery<
  object,
  [closureId: string, placeId: PlaceId, now: Date, note: string]
>(
  'close-place',
  `INSERT INTO closure (id, place_id, starts_at, reason, note) VALUES ($1, $2, $3, 'defect', $4)`,
);

/** Marks it repaired; nothing where it is already. */
export const REPAIR_DEFECT = namedQuery<
  { readonly closureId: string | null },
  [defectId: DefectId, repairedById: PersonId, now: Date]
>(
  'repair-defect',
  `UPDATE defect SET repaired_at = $3, repaired_by_id = $2 WHERE id = $1 AND repaired_at IS NULL
   RETURNING closure_id AS "closureId"`,
);

/** The defect forgets the closure by itself. */
export const REOPEN_PLACE = namedQuery<object, [closureId: string]>(
  'reopen-place',
  'DELETE FROM closure WHERE id = $1',
);
