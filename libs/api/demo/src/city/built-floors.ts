import {
  DEFAULT_BOOKING_SETTINGS,
  type BuildingId,
  type FloorId,
  type FrameHours,
  type SiteId,
} from '@etage/domain';
import type { Building, Floor, Site, Unit } from '@etage/database';
import type { FloorPlan } from '@etage/floorplan';
import { stableId } from '../random/stable-id';
import { unitNamed } from '../units/organisation';
import type { BuildingFile, FloorFile, SiteFile } from './city-file.schema';
import type { DrawnCity } from './read-city';

/** A floor with all it lies in. */
export interface BuiltFloor {
  readonly site: Site;
  readonly building: Building;
  readonly floor: Floor;
  readonly plan: FloorPlan;
}

const FRAME: FrameHours = { opensAt: 6 * 60, closesAt: 20 * 60 };
const SHORT_FRIDAY: FrameHours = { ...FRAME, closesAt: 18 * 60 };
/** Minutes after which a place nobody checked in to is given back. */
const CHECK_IN_GRACE = 60;
/** How much of the working days the city lets people work elsewhere, in percent. */
const MOBILE_SHARE = 60;
/** One site closes earlier on Fridays, so that a visitor sees that sites have calendars of their own. */
const SITE_WITH_SHORT_FRIDAY = 'TR';

const siteOf = (file: SiteFile): Site => ({
  id: stableId<SiteId>('site', file.code),
  name: file.name,
  timeZone: file.timeZone,
  federalState: file.federalState,
  frameHours: [
    ...[FRAME, FRAME, FRAME, FRAME],
    file.code === SITE_WITH_SHORT_FRIDAY ? SHORT_FRIDAY : FRAME,
    ...[null, null],
  ],
  settings: {
    ...DEFAULT_BOOKING_SETTINGS,
    checkInGraceMinutes: CHECK_IN_GRACE,
    mobileSharePercent: MOBILE_SHARE,
  },
});

const buildingOf = (file: BuildingFile, site: Site): Building => ({
  id: stableId<BuildingId>('building', file.code),
  siteId: site.id,
  code: file.code,
  name: file.name,
  address: file.address,
});

const floorOf = (file: FloorFile, building: Building, units: readonly Unit[]): Floor => ({
  id: stableId<FloorId>('floor', file.code),
  buildingId: building.id,
  code: file.code,
  name: file.name,
  level: file.level,
  restrictedUnitId: file.restrictedToUnit ? unitNamed(units, file.restrictedToUnit).id : null,
  revision: 0,
});

function planOf({ plans }: DrawnCity, file: FloorFile): FloorPlan {
  const plan = plans.get(file.plan);
  if (!plan) throw new Error(`the drawing ${file.plan} of floor ${file.code} is missing`);
  return plan;
}

/** Every floor of the city, in the order of the city file. */
export const builtFloors = (drawn: DrawnCity, units: readonly Unit[]): BuiltFloor[] =>
  drawn.city.sites.flatMap((siteFile) => {
    const site = siteOf(siteFile);
    return siteFile.buildings.flatMap((buildingFile) => {
      const building = buildingOf(buildingFile, site);
      return buildingFile.floors.map((file) => ({
        site,
        building,
        floor: floorOf(file, building, units),
        plan: planOf(drawn, file),
      }));
    });
  });
