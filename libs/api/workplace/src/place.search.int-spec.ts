import { randomUUID } from 'node:crypto';
import { api } from '@etage/contract';
import { EquipmentItem, EquipmentType, TransactionRunner } from '@etage/database';
import {
  aPlaceOn,
  aSite,
  freshDatabase,
  type FreshDatabase,
  type TestSite,
} from '@etage/database/testing';
import type { EquipmentId, FloorId, Need, PlaceId } from '@etage/domain';
import { aSlot, at } from '@etage/domain/testing';
import { PlaceSearch } from './place.search';
import { SiteReader } from './site.reader';
import { bookDirectly } from './testing/book-directly';

const slot = aSlot('2026-11-23 08:00', '16:00');
const clock = { now: () => at('2026-11-20 12:00') };

describe('the search for a place', () => {
  let database: FreshDatabase;
  let transactions: TransactionRunner;
  let search: PlaceSearch;
  let site: TestSite;

  beforeAll(async () => {
    database = await freshDatabase();
    transactions = new TransactionRunner(database.dataSource);
    search = new PlaceSearch(transactions, new SiteReader(transactions, clock), clock);
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    site = await aSite(database.dataSource);
  });

  const find = (need: Need, floorId: FloorId | undefined = site.floorId, limit = 50) =>
    search.find(site.anna, { slot, need, floorId, limit, isAwaited: () => true });
  const fitting = async (need: Need) =>
    (await find(need)).filter(({ fits }) => fits).map(({ place }) => place.placeId);
  async function equip(placeId: PlaceId, type: Partial<EquipmentType>): Promise<void> {
    const typeId = randomUUID();
    const row = { kind: 'screen', name: '27"', connector: null, watts: null, inches: 27 } as const;
    await database.dataSource.getRepository(EquipmentType).insert({ id: typeId, ...row, ...type });
    const id = randomUUID() as EquipmentId;
    await database.dataSource
      .getRepository(EquipmentItem)
      .insert({ id, typeId, placeId, inventoryNumber: id });
  }

  it('answers as the contract says, the fitting places first', async () => {
    await bookDirectly(transactions, {
      floorId: site.floorId,
      placeId: site.desk,
      person: site.ben,
      slot,
      status: 'confirmed',
    });
    const places = await find({ kind: 'desk' });
    expect(api.places.search.response.parse({ places })).toEqual({ places });
    const fits = places.map((found) => found.fits);
    expect(fits).toEqual([...fits].sort((a, b) => Number(b) - Number(a)));
    const desk = places.find(({ place }) => place.placeId === site.desk);
    expect(desk?.reasons).toMatchObject([{ code: 'place-taken', placeId: site.desk }]);
    const room = places.find(({ place }) => place.placeId === site.room);
    expect(room?.reasons.map(({ code }) => code)).toEqual(['other-kind', 'place-taken']);
  });

  it('finds by kind, seats and equipment', async () => {
    await equip(site.farDesk, { kind: 'dock', connector: 'thunderbolt', watts: 90 });
    await equip(site.farDesk, {});
    await equip(site.desk, { kind: 'dock', connector: 'usb-c', watts: 45 });
    expect(await fitting({ kind: 'desk', screens: 1 })).toEqual([site.farDesk]);
    expect(await fitting({ notebook: { connector: 'usb-c', watts: 65 } })).toEqual([site.farDesk]);
    expect((await fitting({ equipment: ['dock'] })).sort()).toEqual(
      [site.desk, site.farDesk].sort(),
    );
    expect((await fitting({ capacity: 8 })).sort()).toEqual(
      [site.room, site.meetingRoom, site.councilChamber].sort(),
    );
  });

  it('says where I sit already, as booking would', async () => {
    const { upperFloorId: floorId, upperDesk: placeId, anna: person } = site;
    const mine = { floorId, placeId, person, slot, status: 'confirmed' } as const;
    const bookingId = await bookDirectly(transactions, mine);
    const desk = (await find({ kind: 'desk' })).find(({ place }) => place.placeId === site.desk);
    expect(desk).toMatchObject({
      fits: false,
      reasons: [{ code: 'person-already-booked', bookingId, placeId: site.upperDesk }],
    });
    expect(await fitting({ capacity: 8 })).toContain(site.meetingRoom);
  });

  it('says why a place is not for me', async () => {
    const assignedPersonId = site.ben.personId;
    const assigned = await aPlaceOn(database.dataSource, site.floorId, { assignedPersonId });
    const found = (await find({})).find(({ place }) => place.placeId === assigned);
    expect(found).toMatchObject({
      fits: false,
      place: { assigned: 'to-somebody' },
      reasons: [{ code: 'desk-assigned' }],
    });
    expect(JSON.stringify(found)).not.toContain(site.ben.personId);
  });

  it('lists nothing that cannot be booked, and no more than was asked for', async () => {
    const shown = await aPlaceOn(database.dataSource, site.floorId, { bookable: false });
    const all = (await find({})).map(({ place }) => place.placeId);
    expect(all).toHaveLength(6);
    expect(all).not.toContain(shown);
    expect(await find({}, site.floorId, 2)).toHaveLength(2);
  });

  it('looks on the floors one may see', async () => {
    const places = await search.find(site.anna, {
      slot,
      need: {},
      limit: 200,
      isAwaited: () => true,
    });
    const floors = new Set(places.map(({ place }) => place.floorId));
    expect(floors.has(site.upperFloorId)).toBe(true);
    expect(floors.has(site.restrictedFloorId)).toBe(false);
    const unseen = find({}, site.restrictedFloorId);
    await expect(unseen).rejects.toMatchObject({ status: 404, code: 'not-found' });
  });
});
