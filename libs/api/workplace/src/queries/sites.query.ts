import type {
  BookingSettings,
  BuildingId,
  FederalState,
  FloorId,
  FrameHours,
  SiteId,
  UnitId,
} from '@etage/domain';
import { namedQuery } from '@etage/database';

/** One row a floor, with all above it. */
export interface SiteFloorRow {
  readonly siteId: SiteId;
  readonly siteName: string;
  readonly timeZone: string;
  readonly federalState: FederalState;
  readonly frameHours: (FrameHours | null)[];
  readonly settings: BookingSettings;
  readonly buildingId: BuildingId;
  readonly buildingName: string;
  readonly address: string;
  readonly floorId: FloorId;
  readonly floorName: string;
  readonly level: number;
  readonly restrictedUnitId: UnitId | null;
  /** Bookable ones, whether open or closed today. */
  readonly desks: number;
}

export const SITE_FLOORS = namedQuery<SiteFloorRow, []>(
  'site-floors',
  `SELECT s.id AS "siteId", s.name AS "siteName", s.time_zone AS "timeZone", s.federal_state AS "federalState",
          s.frame_hours AS "frameHours", s.settings, b.id AS "buildingId", b.name AS "buildingName", b.address,
          f.id AS "floorId", f.name AS "floorName", f.level, f.restricted_unit_id AS "restrictedUnitId",
          (SELECT count(*)::int FROM place p WHERE p.floor_id = f.id AND p.kind = 'desk' AND p.bookable) AS desks
     FROM site s
     JOIN building b ON b.site_id = s.id
     JOIN floor f ON f.building_id = b.id
    ORDER BY s.name, b.name, f.level DESC, f.name`,
);

export const FLOORS_OF_BUILDING = namedQuery<{ floorId: FloorId }, [buildingId: BuildingId]>(
  'floors-of-building',
  'SELECT id AS "floorId" FROM floor WHERE building_id = $1 ORDER BY level DESC, name',
);
