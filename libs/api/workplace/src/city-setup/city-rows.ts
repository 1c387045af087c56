import {
  DEFAULT_BOOKING_SETTINGS,
  type BuildingId,
  type FrameHours,
  type PersonId,
  type SiteId,
  type UnitId,
} from '@etage/domain';
import type { Building, Installation, Person, Site, Unit } from '@etage/database';
import { v7 as newId } from 'uuid';
import type { NewBuilding } from './new-building';
import type { NewCity, SiteCalendarWish } from './new-city';

const WORKDAY: FrameHours = { opensAt: 6 * 60, closesAt: 20 * 60 };

export const buildingRow = (siteId: SiteId, { code, name, address }: NewBuilding): Building => ({
  id: newId() as BuildingId,
  siteId,
  code,
  name,
  address,
});

export const installationRow = ({ cityName, createdAt }: NewCity): Installation => ({
  id: 1,
  cityName,
  demo: false,
  createdAt,
});

export const siteRow = (name: string, { timeZone, federalState }: SiteCalendarWish): Site => ({
  id: newId() as SiteId,
  name,
  timeZone,
  federalState,
  frameHours: [WORKDAY, WORKDAY, WORKDAY, WORKDAY, WORKDAY, null, null],
  settings: DEFAULT_BOOKING_SETTINGS,
});

export const topUnitRow = ({ topUnit }: NewCity): Unit => ({
  id: newId() as UnitId,
  parentId: null,
  level: 'city',
  name: topUnit,
});

/** Until there are others, one person does all there is to do. */
export const administratorRow = (unitId: UnitId, { administrator }: NewCity): Person => ({
  ...administrator,
  id: newId() as PersonId,
  unitId,
  functionGroup: 'caseworker',
  roles: ['staff', 'facility-manager', 'administrator'],
  locale: null,
  visibility: 'unit',
  notebookConnector: null,
  notebookWatts: null,
  active: true,
});
