import { randomUUID } from 'node:crypto';
import { api } from '@etage/contract';
import {
  Booking,
  EquipmentItem,
  EquipmentType,
  FloorPlanVersion,
  Guest,
  Person,
  Place,
  SeatWishesRow,
  TransactionRunner,
} from '@etage/database';
import {
  aPlaceOn,
  aSite,
  freshDatabase,
  type FreshDatabase,
  type TestPerson,
  type TestSite,
} from '@etage/database/testing';
import type { EquipmentId, GuestId, PlaceId } from '@etage/domain';
import { aSlot, at } from '@etage/domain/testing';
import type { FloorPlan } from '@etage/floorplan';
import { bookDirectly } from '../testing/book-directly';
import { SeatDirectory } from './seat.directory';
import { SuggestionReader, type AskedSuggestion } from './suggestion.reader';

const slot = aSlot('2026-11-23 08:00', '16:00');
const clock = { now: () => at('2026-11-20 12:00') };

describe('the suggestion of a place', () => {
  let database: FreshDatabase;
  let transactions: TransactionRunner;
  let reader: SuggestionReader;
  let site: TestSite;

  beforeAll(async () => {
    database = await freshDatabase();
    transactions = new TransactionRunner(database.dataSource);
    reader = new SuggestionReader(transactions, new SeatDirectory(transactions, clock), clock);
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    site = await aSite(database.dataSource);
  });

  const repository = <T extends object>(entity: new () => T) =>
    database.dataSource.getRepository(entity);
  const suggest = (actor: TestPerson = site.anna, asked: Partial<AskedSuggestion> = {}) =>
    reader.suggest(actor, {
      ...{ slot, asked: {}, siteId: site.siteId, isAwaited: () => true },
      ...asked,
    });
  const idsOf = ({ suggestions }: Awaited<ReturnType<typeof suggest>>) =>
    suggestions.map(({ place }) => place.placeId);
  const sit = (
    person: TestPerson,
    placeId: PlaceId,
    { during = slot, floorId = site.floorId } = {},
  ) => bookDirectly(transactions, { floorId, placeId, person, slot: during, status: 'confirmed' });
  async function equip(placeId: PlaceId, type: Partial<EquipmentType>): Promise<void> {
    const typeId = randomUUID();
    const plain = { name: 'Dock', connector: null, watts: null, inches: null, screens: null };
    await repository(EquipmentType).insert({ id: typeId, kind: 'dock', ...plain, ...type });
    const id = randomUUID() as EquipmentId;
    await repository(EquipmentItem).insert({ id, typeId, placeId, inventoryNumber: id });
  }
  const drawWindow = (x: number) =>
    repository(FloorPlanVersion).insert({
      floorId: site.floorId,
      version: 1,
      plan: { rooms: [], windows: [{ a: { x, y: 0 }, b: { x, y: 100 } }] } as unknown as FloorPlan,
      publishedAt: clock.now(),
    });

  it('answers as the contract says, with desks of the site that one may see and book', async () => {
    await sit(site.emil, site.desk);
    const answer = await suggest();
    expect(api.suggestions.read.response.parse(answer)).toEqual(answer);
    expect(new Set(idsOf(answer))).toEqual(new Set([site.nextDesk, site.farDesk, site.upperDesk]));
    await sit(site.emil, site.room);
    expect(new Set(idsOf(await suggest()))).toEqual(new Set([site.farDesk, site.upperDesk]));
  });

  it('stays on the floor that is asked for, and knows no floor that one may not see', async () => {
    expect(idsOf(await suggest(site.anna, { floorId: site.upperFloorId }))).toEqual([
      site.upperDesk,
    ]);
    const unseen = suggest(site.anna, { floorId: site.restrictedFloorId });
    await expect(unseen).rejects.toMatchObject({ status: 404, code: 'not-found' });
  });

  it('looks where one booked last unless a site is named', async () => {
    const other = await aSite(database.dataSource);
    const during = aSlot('2026-11-19 08:00', '16:00');
    const floorId = other.floorId;
    const booked = { during, floorId };
    await sit(site.anna, other.desk, booked);
    const [best] = idsOf(await suggest(site.anna, { siteId: undefined }));
    expect([other.desk, other.nextDesk, other.farDesk, other.upperDesk]).toContain(best);
  });

  it('asks for a dock that fits and an accessible desk where they are needed', async () => {
    const { personId } = site.anna;
    await repository(Person).update(personId, { notebookConnector: 'usb-c', notebookWatts: 65 });
    expect(idsOf(await suggest())).toEqual([]);
    await equip(site.farDesk, { connector: 'thunderbolt', watts: 90 });
    await equip(site.desk, { connector: 'usb-c', watts: 45 });
    expect((await suggest()).suggestions).toMatchObject([
      { place: { placeId: site.farDesk }, reasons: [{ code: 'fits-notebook' }] },
    ]);
    const wishes = { screens: 0, heightAdjustable: false, accessible: true, quiet: false };
    await repository(SeatWishesRow).insert({ personId, ...wishes });
    expect(idsOf(await suggest())).toEqual([]);
    await repository(Place).update(site.farDesk, { accessible: true });
    expect(idsOf(await suggest())).toEqual([site.farDesk]);
    expect(idsOf(await suggest(site.anna, { asked: { screens: 2 } }))).toEqual([]);
  });

  it('names the colleague beside whom one would sit', async () => {
    await sit(site.ben, site.desk);
    const [best] = (await suggest()).suggestions;
    expect(best?.place.placeId).toBe(site.nextDesk);
    expect(best?.reasons).toContainEqual({
      code: 'near-team',
      displayName: `Ben ${site.ben.familyName}`,
      metres: 2,
      others: 0,
    });
  });

  it('is the same whether a colleague who hides or a stranger sits somewhere', async () => {
    const hidden = await sit(site.dora, site.farDesk);
    const besideHidden = await suggest();
    await bookDirectly(transactions, { floorId: site.floorId, person: site.dora, cancel: hidden });
    await sit(site.carla, site.farDesk);
    expect(await suggest()).toEqual(besideHidden);
    expect(JSON.stringify(besideHidden)).not.toContain(site.dora.familyName);
  });

  it('tells nobody who sat where on days gone by, though it knows where they sat themselves', async () => {
    const gone = (day: string) => ({ during: aSlot(`2026-11-${day} 08:00`, '16:00') });
    for (const day of ['16', '17']) await sit(site.anna, site.farDesk, gone(day));
    for (const day of ['16', '17']) await sit(site.ben, site.desk, gone(day));
    const [best] = (await suggest()).suggestions;
    expect(best).toMatchObject({ place: { placeId: site.farDesk } });
    expect(best?.reasons).toEqual([{ code: 'usual-desk', times: 2 }]);
    expect(JSON.stringify(await suggest(site.anna))).not.toContain('Ben');
  });

  it('gives the window to whoever had it less often than all would in turn', async () => {
    await drawWindow(2_000);
    const days = ['16', '17', '18', '19'];
    for (const day of days) {
      const during = aSlot(`2026-11-${day} 08:00`, '16:00');
      await sit(site.anna, site.nextDesk, { during });
      await sit(site.ben, site.farDesk, { during });
    }
    const asked = { floorId: site.floorId } as const;
    const mine = (await suggest(site.anna, asked)).suggestions;
    const atWindow = mine.find(({ place }) => place.placeId === site.farDesk);
    expect(atWindow?.reasons).toContainEqual({ code: 'window-turn' });
    const his = (await suggest(site.ben, asked)).suggestions;
    expect(JSON.stringify(his)).not.toContain('window-turn');
  });

  it('says why where nobody may book, and where one sits already', async () => {
    const sunday = aSlot('2026-11-22 08:00', '16:00');
    expect(await suggest(site.anna, { slot: sunday })).toMatchObject({
      suggestions: [],
      rejections: [{ code: 'outside-frame-hours' }],
    });
    await sit(site.anna, site.desk);
    expect(await suggest()).toMatchObject({
      suggestions: [],
      rejections: [{ code: 'person-already-booked', placeId: site.desk }],
    });
  });

  it('takes neither the desk of a guest nor one that is only offered for one that somebody sits at', async () => {
    const seatGuest = async (host: TestPerson, placeId: PlaceId): Promise<void> => {
      const guestId = randomUUID() as GuestId;
      const fields = { name: 'Gustav Gast', organisation: null, createdAt: clock.now() };
      await repository(Guest).insert({ id: guestId, hostId: host.personId, ...fields });
      await repository(Booking).update(await sit(host, placeId), { guestId });
    };
    await seatGuest(site.anna, site.upperDesk);
    await seatGuest(site.ben, site.desk);
    expect(JSON.stringify(await suggest())).not.toContain('near-team');
    expect(idsOf(await suggest())).not.toEqual([]);
    const broken = await sit(site.carla, site.nextDesk);
    await repository(Booking).update(await sit(site.carla, site.farDesk), { replacesId: broken });
    expect(await suggest(site.carla)).toMatchObject({
      rejections: [{ code: 'person-already-booked', placeId: site.nextDesk }],
    });
  });

  const allowDesks = (count: number) =>
    database.dataSource.query(
      `INSERT INTO booking_limit (id, site_id, kind, open_bookings) VALUES (gen_random_uuid(), $1, 'desk', $2)`,
      [site.siteId, count],
    );

  it('counts a broken desk and the one offered in its stead once', async () => {
    await allowDesks(2);
    const during = aSlot('2026-11-24 08:00', '16:00');
    const replacesId = await sit(site.anna, site.desk, { during });
    const offered = await sit(site.anna, site.nextDesk, { during });
    await repository(Booking).update(offered, { replacesId });
    expect(idsOf(await suggest())).not.toEqual([]);
  });

  it('suggests nothing to whoever has as many desks as they may have', async () => {
    await allowDesks(1);
    expect(idsOf(await suggest())).not.toEqual([]);
    await sit(site.anna, site.desk, { during: aSlot('2026-11-24 08:00', '16:00') });
    expect(await suggest()).toMatchObject({
      suggestions: [],
      rejections: [{ code: 'too-many-open-bookings', open: 1, allowed: 1 }],
    });
  });

  it('knows at once of a desk that is new, closed or equipped anew', async () => {
    expect(idsOf(await suggest(site.anna, { floorId: site.upperFloorId }))).toHaveLength(1);
    const added = await aPlaceOn(database.dataSource, site.upperFloorId, { code: '301-0' });
    expect(idsOf(await suggest(site.anna, { floorId: site.upperFloorId }))).toContain(added);
  });
});
