import { randomUUID } from 'node:crypto';
import { api } from '@etage/contract';
import { FloorPlanVersion, TransactionRunner } from '@etage/database';
import {
  aPlaceOn,
  aSite,
  freshDatabase,
  type FreshDatabase,
  type TestSite,
} from '@etage/database/testing';
import type { Actor, FloorId, PlaceId } from '@etage/domain';
import { at } from '@etage/domain/testing';
import { planPoint, type FloorPlan } from '@etage/floorplan';
import { FloorReader } from './floor.reader';
import { SiteReader } from './site.reader';

const clock = { now: () => at('2026-11-20 12:00') };
const NOT_FOUND = { status: 404, code: 'not-found' };
const plan = (name: string): FloorPlan => ({
  format: 1,
  name,
  outline: [planPoint(0, 0), planPoint(500, 0), planPoint(500, 500)],
  rooms: [],
  doors: [],
  windows: [],
  desks: [],
  furniture: [],
});

describe('what there is to see of a site', () => {
  let database: FreshDatabase;
  let transactions: TransactionRunner;
  let sites: SiteReader;
  let floors: FloorReader;
  let site: TestSite;

  beforeAll(async () => {
    database = await freshDatabase();
    transactions = new TransactionRunner(database.dataSource);
    sites = new SiteReader(transactions, clock);
    floors = new FloorReader(transactions, clock);
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    site = await aSite(database.dataSource);
  });

  const listedFor = async (viewer: Actor) => {
    const list = { sites: await sites.list(viewer) };
    expect(api.sites.list.response.parse(list)).toEqual(list);
    return list.sites.find(({ siteId }) => siteId === site.siteId);
  };
  const publish = (floorId: FloorId, version: number) =>
    database.dataSource
      .getRepository(FloorPlanVersion)
      .insert({ floorId, version, plan: plan(`version ${version}`), publishedAt: clock.now() });

  it('lists floors from the top, each with its bookable desks, and only those one may see', async () => {
    await aPlaceOn(database.dataSource, site.floorId, { bookable: false });
    const seen = await listedFor(site.anna);
    expect(seen?.calendar.holidays).toContainEqual({ day: '2026-11-01', name: 'Allerheiligen' });
    expect(seen?.buildings).toMatchObject([
      {
        buildingId: site.buildingId,
        floors: [
          { level: 1, desks: 1 },
          { level: 0, desks: 3 },
        ],
      },
    ]);
    for (const viewer of [site.carla, site.fritz]) {
      expect((await listedFor(viewer))?.buildings[0]?.floors).toHaveLength(3);
    }
  });

  it('shows a floor with the newest plan and its places', async () => {
    await publish(site.floorId, 1);
    await publish(site.floorId, 2);
    const view = await floors.floor(site.anna, site.floorId);
    expect(api.floors.read.response.parse(view)).toEqual(view);
    expect(view).toMatchObject({ level: 0, revision: 0, plan: { name: 'version 2' } });
    expect(view.places).toHaveLength(6);
  });

  it('does not find floors and places that one may not see, just as those that are not there', async () => {
    await publish(site.restrictedFloorId, 1);
    const { anna, carla, restrictedFloorId, restrictedDesk } = site;
    await expect(floors.floor(anna, restrictedFloorId)).rejects.toMatchObject(NOT_FOUND);
    await expect(floors.floor(anna, randomUUID() as FloorId)).rejects.toMatchObject(NOT_FOUND);
    await expect(floors.place(anna, restrictedDesk)).rejects.toMatchObject(NOT_FOUND);
    await expect(floors.place(anna, randomUUID() as PlaceId)).rejects.toMatchObject(NOT_FOUND);
    expect(await floors.floor(carla, restrictedFloorId)).toMatchObject({ level: 2 });
    const place = await floors.place(carla, restrictedDesk);
    expect(api.places.read.response.parse(place)).toEqual(place);
  });
});
