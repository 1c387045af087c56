import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import {
  DEFAULT_BOOKING_SETTINGS,
  type BuildingId,
  type FloorId,
  type PlaceId,
  type SiteId,
} from '@etage/domain';
import { Building, Floor, Place, Site } from '../entities';
import { testPeople, type TestPeople } from './test-people';
import { placeRow } from './test-places';

/** A site of one spec's own, with people who know nothing of any other. */
export interface TestSite extends TestPeople {
  readonly siteId: SiteId;
  readonly buildingId: BuildingId;
  readonly floorId: FloorId;
  readonly upperFloorId: FloorId;
  /** Seen by the other office and by facility managers alone. */
  readonly restrictedFloorId: FloorId;
  /** A project office that is booked as a whole or desk by desk. */
  readonly room: PlaceId;
  /** The desks in it, side by side. */
  readonly desk: PlaceId;
  readonly nextDesk: PlaceId;
  /** A desk further away on the same floor. */
  readonly farDesk: PlaceId;
  readonly meetingRoom: PlaceId;
  /** A room whose booking a facility manager approves. */
  readonly councilChamber: PlaceId;
  readonly upperDesk: PlaceId;
  readonly restrictedDesk: PlaceId;
}

const WORKDAY = { opensAt: 6 * 60, closesAt: 20 * 60 };

/** Builds a site in Berlin's zone that opens from six to eight on weekdays, with the default settings. */
export async function aSite(dataSource: DataSource): Promise<TestSite> {
  const people = await testPeople(dataSource);
  const siteId = randomUUID() as SiteId;
  await dataSource.getRepository(Site).insert({
    id: siteId,
    name: 'Rathaus',
    timeZone: 'Europe/Berlin',
    federalState: 'RP',
    frameHours: [WORKDAY, WORKDAY, WORKDAY, WORKDAY, WORKDAY, null, null],
    settings: DEFAULT_BOOKING_SETTINGS,
  });
  const buildingId = randomUUID() as BuildingId;
  await dataSource.getRepository(Building).insert({
    id: buildingId,
    siteId,
    code: buildingId,
    name: 'Altes Rathaus',
    address: 'Markt 1',
  });
  const floors = await testFloors(dataSource, buildingId, people);
  return { ...people, siteId, buildingId, ...floors, ...(await testPlaces(dataSource, floors)) };
}

type Floors = Pick<TestSite, 'floorId' | 'upperFloorId' | 'restrictedFloorId'>;

async function testFloors(
  dataSource: DataSource,
  buildingId: BuildingId,
  { otherOffice }: TestPeople,
): Promise<Floors> {
  const rows = [0, 1, 2].map((level) => ({
    id: randomUUID() as FloorId,
    buildingId,
    code: String(level),
    name: `${level}. OG`,
    level,
    restrictedUnitId: level === 2 ? otherOffice : null,
    revision: 0,
  }));
  await dataSource.getRepository(Floor).insert(rows);
  const [floorId, upperFloorId, restrictedFloorId] = rows.map(({ id }) => id);
  return { floorId, upperFloorId, restrictedFloorId } as Floors;
}

async function testPlaces(dataSource: DataSource, floors: Floors) {
  const { floorId, upperFloorId, restrictedFloorId } = floors;
  const aRoom = { kind: 'room', capacity: 8 } as const;
  const room = placeRow(floorId, { ...aRoom, use: 'project-office', code: '203' });
  const rows = {
    room,
    desk: placeRow(floorId, { roomId: room.id, code: '203-1', x: 100 }),
    nextDesk: placeRow(floorId, { roomId: room.id, code: '203-2', x: 300 }),
    farDesk: placeRow(floorId, { code: '211-1', x: 2_000 }),
    meetingRoom: placeRow(floorId, { ...aRoom, use: 'meeting-room', code: '204', x: 800 }),
    councilChamber: placeRow(floorId, { ...aRoom, use: 'meeting-room', requiresApproval: true }),
    upperDesk: placeRow(upperFloorId, { code: '301-1' }),
    restrictedDesk: placeRow(restrictedFloorId, { code: '401-1' }),
  };
  await dataSource.getRepository(Place).insert(Object.values(rows));
  const ids = Object.entries(rows).map(([name, { id }]) => [name, id] as const);
  return Object.fromEntries(ids) as Record<keyof typeof rows, PlaceId>;
}
