import type { FloorId, PlaceKind, UnitId } from '@etage/domain';
import { namedQuery } from '@etage/database';

export interface FloorNameRow {
  readonly level: number;
  readonly buildingName: string;
  readonly restrictedUnitId: UnitId | null;
}

export const FLOOR_NAME = namedQuery<FloorNameRow, [floorId: FloorId]>(
  'floor-name',
  `SELECT f.level, b.name AS "buildingName", f.restricted_unit_id AS "restrictedUnitId"
     FROM floor f JOIN building b ON b.id = f.building_id WHERE f.id = $1`,
);

export interface CodeRow {
  readonly kind: PlaceKind;
  readonly placeCode: string;
  readonly name: string;
  /** What stands after `/c/`. */
  readonly code: string;
}

/** Of everything that can be booked, in the order of the numbers on the doors. */
export const CODES_OF_FLOOR = namedQuery<CodeRow, [floorId: FloorId]>(
  'codes-of-floor',
  `SELECT p.kind, p.code AS "placeCode", p.name, c.code
     FROM place p JOIN place_code c ON c.place_id = p.id
    WHERE p.floor_id = $1 AND p.bookable ORDER BY p.code`,
);
