import { randomUUID } from 'node:crypto';
import { api } from '@etage/contract';
import { ClosureRow, TransactionRunner } from '@etage/database';
import {
  aPlaceOn,
  aSite,
  freshDatabase,
  type FreshDatabase,
  type TestSite,
} from '@etage/database/testing';
import type { Actor, BuildingId } from '@etage/domain';
import { aSlot, at } from '@etage/domain/testing';
import { bookDirectly } from '../testing/book-directly';
import { FloorSnapshots } from './floor-snapshots';
import { OccupancyReader } from './occupancy.reader';

const slot = aSlot('2026-11-23 08:00', '16:00');
const clock = { now: () => at('2026-11-20 12:00') };

describe('how full a building is', () => {
  let database: FreshDatabase;
  let transactions: TransactionRunner;
  let reader: OccupancyReader;
  let site: TestSite;

  beforeAll(async () => {
    database = await freshDatabase();
    transactions = new TransactionRunner(database.dataSource);
    reader = new OccupancyReader(transactions, new FloorSnapshots(transactions, clock));
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    site = await aSite(database.dataSource);
  });

  const seenBy = async (viewer: Actor) => {
    const view = await reader.read(viewer, site.buildingId, slot);
    expect(api.buildings.occupancy.response.parse(view)).toEqual(view);
    return view.floors;
  };
  const ground = async (viewer: Actor) =>
    (await seenBy(viewer)).find(({ floorId }) => floorId === site.floorId);
  const close = (of: Partial<ClosureRow>) =>
    database.dataSource.getRepository(ClosureRow).insert({
      id: randomUUID(),
      startsAt: at('2026-11-23 12:00'),
      endsAt: null,
      reason: 'defect',
      note: null,
      ...of,
    });

  it('counts the desks that are free from the top floor down, a booked room as all of its desks', async () => {
    expect(await seenBy(site.anna)).toMatchObject([{ free: 1 }, { desks: 3, free: 3 }]);
    const booking = { floorId: site.floorId, person: site.ben, slot, status: 'confirmed' } as const;
    await bookDirectly(transactions, { ...booking, placeId: site.meetingRoom });
    await bookDirectly(transactions, { ...booking, placeId: site.room });
    expect(await seenBy(site.anna)).toMatchObject([{ free: 1 }, { desks: 3, free: 1 }]);
  });

  it('does not count a desk as free that is free only for a part of the time', async () => {
    const morning = aSlot('2026-11-23 08:00', '09:00');
    const booking = { floorId: site.floorId, person: site.ben, status: 'confirmed' } as const;
    await bookDirectly(transactions, { ...booking, placeId: site.desk, slot: morning });
    expect(await ground(site.anna)).toMatchObject({ desks: 3, free: 2 });
  });

  it('leaves out what nobody may book and what is closed', async () => {
    await aPlaceOn(database.dataSource, site.floorId, { bookable: false });
    await close({ placeId: site.room });
    expect(await ground(site.anna)).toMatchObject({ desks: 1, free: 1 });
    await close({ floorId: site.floorId });
    expect(await ground(site.anna)).toMatchObject({ desks: 0, free: 0 });
  });

  it('counts what is kept for others as taken, and to those it is kept for as free', async () => {
    const { floorId, otherOffice, ben } = site;
    await aPlaceOn(database.dataSource, floorId, { reservedUnitId: otherOffice });
    await aPlaceOn(database.dataSource, floorId, { assignedPersonId: ben.personId });
    expect(await ground(site.anna)).toMatchObject({ desks: 5, free: 3 });
    expect(await ground(site.ben)).toMatchObject({ desks: 5, free: 4 });
    expect(await ground(site.carla)).toMatchObject({ desks: 5, free: 4 });
    expect(await ground(site.fritz)).toMatchObject({ desks: 5, free: 4 });
  });

  it('tells of the floors one may see, and of no building that is not there', async () => {
    expect(await seenBy(site.anna)).toHaveLength(2);
    expect(await seenBy(site.fritz)).toHaveLength(3);
    const absent = reader.read(site.anna, randomUUID() as BuildingId, slot);
    await expect(absent).rejects.toMatchObject({ status: 404, code: 'not-found' });
  });
});
