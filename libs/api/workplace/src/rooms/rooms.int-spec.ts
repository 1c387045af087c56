import { randomUUID } from 'node:crypto';
import { api } from '@etage/contract';
import { EquipmentItem, EquipmentType, Person, TransactionRunner } from '@etage/database';
import {
  aPlaceOn,
  aSite,
  freshDatabase,
  type FreshDatabase,
  type TestSite,
} from '@etage/database/testing';
import type { Actor, EquipmentId, EquipmentKind, PlaceId, SiteId } from '@etage/domain';
import { aSlot, at } from '@etage/domain/testing';
import { SiteReader } from '../site.reader';
import { bookDirectly } from '../testing/book-directly';
import { RoomSearch, type RoomWish } from './room.search';
import { RoomTimelineReader } from './room-timeline.reader';

const slot = aSlot('2026-11-23 10:00', '12:00');
const clock = { now: () => at('2026-11-20 12:00') };
const isAwaited = (): boolean => true;

let database: FreshDatabase;
let transactions: TransactionRunner;
let search: RoomSearch;
let timelines: RoomTimelineReader;
let site: TestSite;

beforeAll(async () => {
  database = await freshDatabase();
  transactions = new TransactionRunner(database.dataSource);
  const sites = new SiteReader(transactions, clock);
  search = new RoomSearch(transactions, sites, clock);
  timelines = new RoomTimelineReader(transactions, sites, clock);
});
afterAll(() => database.drop());
beforeEach(async () => {
  site = await aSite(database.dataSource);
});

async function equip(placeId: PlaceId, kind: EquipmentKind): Promise<void> {
  const [typeId, id] = [randomUUID(), randomUUID() as EquipmentId];
  const type = { id: typeId, kind, name: kind };
  await database.dataSource.getRepository(EquipmentType).insert(type);
  await database.dataSource
    .getRepository(EquipmentItem)
    .insert({ id, typeId, placeId, inventoryNumber: id });
}

const book = (placeId: PlaceId, during = slot, person = site.ben, holds = [placeId]) =>
  bookDirectly(transactions, {
    ...{ floorId: site.floorId, placeId, person, slot: during, holds },
    status: 'confirmed',
  });

describe('the search for a room', () => {
  const find = (wish: Partial<RoomWish> = {}) =>
    search.find(site.anna, { siteId: site.siteId, slot, need: {}, isAwaited, ...wish });
  const found = async (placeId: PlaceId, wish: Partial<RoomWish> = {}) =>
    (await find(wish)).find((room) => room.placeId === placeId);

  it('answers as the contract says, the smallest that will do first, project offices last', async () => {
    const large = await aPlaceOn(database.dataSource, site.floorId, { kind: 'room', capacity: 20 });
    await book(site.meetingRoom);
    const rooms = await find({ need: { capacity: 8 } });
    expect(api.rooms.search.response.parse({ rooms })).toEqual({ rooms });
    expect(rooms.map(({ placeId }) => placeId)).toEqual([
      ...[site.councilChamber, large, site.room, site.meetingRoom],
    ]);
    expect(rooms.map(({ fits }) => fits)).toEqual([true, true, true, false]);
  });

  it('says what a near miss lacks, and when it is free next', async () => {
    await equip(site.meetingRoom, 'camera');
    await book(site.meetingRoom, aSlot('2026-11-23 09:00', '11:00'));
    const need = { capacity: 10, equipment: ['camera', 'digital-whiteboard'] };
    const room = await found(site.meetingRoom, { need });
    expect(room?.reasons).toMatchObject([
      { code: 'too-small', capacity: 8 },
      { code: 'equipment-missing', equipment: 'digital-whiteboard' },
      { code: 'place-taken' },
    ]);
    const { startsAt, endsAt } = aSlot('2026-11-23 11:00', '13:00');
    const next = { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() };
    expect(room?.nextSlot).toEqual(next);
  });

  it('knows that a desk that is taken closes its room', async () => {
    await book(site.desk);
    expect(await found(site.room)).toMatchObject({
      fits: false,
      reasons: [{ code: 'place-taken', placeId: site.desk }],
    });
  });

  it('finds formal and informal rooms apart; a lounge without a booking is shown as such', async () => {
    const lounge = await aPlaceOn(database.dataSource, site.floorId, {
      ...{ kind: 'room', use: 'lounge', bookable: false },
    });
    const informal = await find({ formality: 'informal' });
    expect(informal).toMatchObject([
      { placeId: lounge, fits: false, reasons: [{ code: 'not-bookable' }], nextSlot: null },
    ]);
    const formal = await find({ formality: 'formal' });
    expect(formal.map(({ placeId }) => placeId)).not.toContain(lounge);
    expect(formal).toHaveLength(3);
  });

  it('shows nothing of floors and sites one may not see', async () => {
    const hidden = await aPlaceOn(database.dataSource, site.restrictedFloorId, { kind: 'room' });
    expect(await found(hidden)).toBeUndefined();
    const nowhere = find({ siteId: randomUUID() as SiteId });
    await expect(nowhere).rejects.toMatchObject({ status: 404, code: 'not-found' });
  });
});

describe('the timeline of rooms', () => {
  const span = aSlot('2026-11-23 00:00', '2026-11-30 00:00');
  const read = (viewer: Actor = site.anna) =>
    timelines.read(viewer, { siteId: site.siteId, span, isAwaited });
  const bookingsOf = async (placeId: PlaceId, viewer?: Actor) =>
    (await read(viewer)).floors
      .flatMap(({ places }) => places)
      .find((place) => place.placeId === placeId)?.bookings;

  it('answers as the contract says: rooms with their desks, and what holds either in the span', async () => {
    await book(site.meetingRoom);
    await book(site.desk);
    await book(site.meetingRoom, aSlot('2026-11-30 00:00', '01:00'));
    const timeline = await read();
    expect(api.rooms.timeline.response.parse(timeline)).toEqual(timeline);
    const office = timeline.rooms.find(({ placeId }) => placeId === site.room);
    expect([...(office?.deskIds ?? [])].sort()).toEqual([site.desk, site.nextDesk].sort());
    expect(await bookingsOf(site.meetingRoom)).toHaveLength(1);
    expect(await bookingsOf(site.desk)).toHaveLength(1);
    expect(await bookingsOf(site.farDesk)).toBeUndefined();
  });

  it('tells names as people allow, and titles to whoever booked and to facility management', async () => {
    const bookingId = await book(site.meetingRoom);
    await database.dataSource.query(`UPDATE booking SET title = 'Jour fixe' WHERE id = $1`, [
      bookingId,
    ]);
    await database.dataSource
      .getRepository(Person)
      .update(site.ben.personId, { visibility: 'nobody' });
    const [toAnna] = (await bookingsOf(site.meetingRoom)) ?? [];
    expect(toAnna).toEqual({
      ...{ bookingId, status: 'confirmed', mine: false },
      ...{ startsAt: slot.startsAt.toISOString(), endsAt: slot.endsAt.toISOString() },
    });
    const [toBen] = (await bookingsOf(site.meetingRoom, site.ben)) ?? [];
    expect(toBen).toMatchObject({ mine: true, title: 'Jour fixe' });
    const [toFacility] = (await bookingsOf(site.meetingRoom, site.fritz)) ?? [];
    expect(toFacility).toMatchObject({ mine: false, title: 'Jour fixe' });
    expect(toFacility?.person?.personId).toBe(site.ben.personId);
  });
});
