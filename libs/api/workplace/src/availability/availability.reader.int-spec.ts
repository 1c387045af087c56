import { randomUUID } from 'node:crypto';
import { api, type AvailabilityView } from '@etage/contract';
import { ClosureRow, TransactionRunner } from '@etage/database';
import {
  aPlaceOn,
  aSite,
  freshDatabase,
  type FreshDatabase,
  type TestSite,
} from '@etage/database/testing';
import type { Actor, BookingId, BookingStatus, FloorId, PlaceId, Slot } from '@etage/domain';
import { aSlot, at } from '@etage/domain/testing';
import { bookDirectly } from '../testing/book-directly';
import { AvailabilityReader } from './availability.reader';
import { FloorSnapshots } from './floor-snapshots';

const MONDAY = aSlot('2026-11-23 08:00', '16:00');
let now = at('2026-11-20 12:00');
const clock = { now: () => now };

describe('the availability of a floor', () => {
  let database: FreshDatabase;
  let transactions: TransactionRunner;
  let reader: AvailabilityReader;
  let site: TestSite;

  beforeAll(async () => {
    database = await freshDatabase();
    transactions = new TransactionRunner(database.dataSource);
    reader = new AvailabilityReader(new FloorSnapshots(transactions, clock));
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    now = at('2026-11-20 12:00');
    site = await aSite(database.dataSource);
  });

  const textFor = async (viewer: Actor, slot: Slot = MONDAY): Promise<string> =>
    String(await reader.read(viewer, site.floorId, slot));
  const seenBy = async (viewer: Actor, slot?: Slot): Promise<AvailabilityView> => {
    const view: unknown = JSON.parse(await textFor(viewer, slot));
    expect(api.floors.availability.response.parse(view)).toEqual(view);
    return view as AvailabilityView;
  };
  const placeSeenBy = async (viewer: Actor, placeId: PlaceId, slot?: Slot) =>
    (await seenBy(viewer, slot)).places.find((place) => place.placeId === placeId);
  const book = (
    person: Actor,
    placeId: PlaceId,
    slot: Slot = MONDAY,
    status: BookingStatus = 'confirmed',
  ) => bookDirectly(transactions, { floorId: site.floorId, placeId, person, slot, status });
  /** Before anybody looks: a guest sits at the booking's place. */
  const seatGuest = (bookingId: BookingId) =>
    database.dataSource.query(
      `WITH guest AS (
         INSERT INTO guest (id, host_id, name, created_at)
         SELECT gen_random_uuid(), person_id, 'Greta Gast', created_at FROM booking WHERE id = $1 RETURNING id
       ) UPDATE booking SET guest_id = guest.id FROM guest WHERE booking.id = $1`,
      [bookingId],
    );
  const nameSeenBy = async (viewer: Actor, placeId: PlaceId) =>
    (await placeSeenBy(viewer, placeId))?.bookings[0]?.person?.displayName;

  it('is what the contract says, with every bookable place of the floor and no other', async () => {
    const view = await seenBy(site.anna);
    expect(view).toMatchObject({
      floorId: site.floorId,
      revision: 0,
      startsAt: '2026-11-23T07:00:00.000Z',
      endsAt: '2026-11-23T15:00:00.000Z',
    });
    const { room, desk, nextDesk, farDesk, meetingRoom, councilChamber } = site;
    const all = [room, desk, nextDesk, farDesk, meetingRoom, councilChamber];
    expect(view.places.map(({ placeId }) => placeId).sort()).toEqual(all.sort());
    expect(view.places.every(({ state }) => state === 'free')).toBe(true);
  });

  it('leaves out no member of the contract, not even one that may be absent', async () => {
    await seatGuest(await book(site.ben, site.desk));
    const view = await seenBy(site.anna);
    const place = view.places.find(({ placeId }) => placeId === site.desk);
    const { response } = api.floors.availability;
    const ofPlace = response.shape.places.element;
    // What a booking is called stands on the timeline of rooms alone.
    const ofBooking = ofPlace.shape.bookings.element.omit({ title: true });
    const membersOf = (thing: object | undefined) => Object.keys(thing ?? {}).sort();
    expect(membersOf(view)).toEqual(membersOf(response.shape));
    expect(membersOf(place)).toEqual(membersOf(ofPlace.shape));
    expect(membersOf(place?.bookings[0])).toEqual(membersOf(ofBooking.shape));
    expect(membersOf(place?.bookings[0]?.person)).toEqual(
      membersOf(ofBooking.shape.person.unwrap().shape),
    );
  });

  it('shows a guest to whoever may see the host, and to nobody else', async () => {
    await seatGuest(await book(site.ben, site.desk));
    const bookingSeenBy = async (viewer: Actor) =>
      (await placeSeenBy(viewer, site.desk))?.bookings[0];
    expect((await bookingSeenBy(site.anna))?.guest).toMatchObject({ name: 'Greta Gast' });
    expect(Object.keys((await bookingSeenBy(site.carla)) ?? {})).not.toContain('guest');
  });

  it('shows a colleague to the own unit and to facility managers, and to nobody else', async () => {
    await book(site.ben, site.desk);
    expect(await nameSeenBy(site.anna, site.desk)).toBe('Ben Bensen');
    expect(await nameSeenBy(site.fritz, site.desk)).toBe('Ben Bensen');
    expect(await nameSeenBy(site.ben, site.desk)).toBe('Ben Bensen');
    expect(await nameSeenBy(site.carla, site.desk)).toBeUndefined();
  });

  it('shows who wants to be seen by everyone, and hides who wants to be seen by nobody', async () => {
    await book(site.emil, site.desk);
    await book(site.dora, site.nextDesk);
    expect(await nameSeenBy(site.anna, site.desk)).toBe('Emil Emilsen');
    expect(await nameSeenBy(site.anna, site.nextDesk)).toBeUndefined();
    expect(await nameSeenBy(site.fritz, site.nextDesk)).toBe('Dora Dorasen');
    expect(await nameSeenBy(site.dora, site.nextDesk)).toBe('Dora Dorasen');
  });

  it('shows nobody who sat where on a day gone by, but me my own', async () => {
    await book(site.ben, site.desk);
    await book(site.anna, site.nextDesk);
    now = at('2026-11-23 23:00');
    expect(await nameSeenBy(site.anna, site.desk)).toBe('Ben Bensen');
    now = at('2026-11-24 00:15'); // in London it is still Monday
    for (const viewer of [site.anna, site.fritz]) {
      expect(await placeSeenBy(viewer, site.desk)).toMatchObject({ state: 'taken' });
      expect(await nameSeenBy(viewer, site.desk)).toBeUndefined();
    }
    expect(await nameSeenBy(site.anna, site.nextDesk)).toBe('Anna Annasen');
  });

  it('has nothing in the text for strangers that tells who it is', async () => {
    await book(site.ben, site.desk);
    await book(site.dora, site.nextDesk);
    const text = await textFor(site.carla);
    for (const { personId, familyName, email } of [site.ben, site.dora]) {
      expect(text).not.toContain(personId);
      expect(text).not.toContain(familyName);
      expect(text).not.toContain(email);
    }
  });

  it('says who is of my own unit', async () => {
    await book(site.ben, site.desk);
    await book(site.emil, site.nextDesk);
    const person = async (placeId: PlaceId) =>
      (await placeSeenBy(site.anna, placeId))?.bookings[0]?.person;
    expect(await person(site.desk)).toMatchObject({ teammate: true, initials: 'BB' });
    expect(await person(site.nextDesk)).toMatchObject({ teammate: false, initials: 'EE' });
  });

  it('marks what is mine, for me alone', async () => {
    const bookingId = await book(site.anna, site.desk);
    const mine = await placeSeenBy(site.anna, site.desk);
    expect(mine).toMatchObject({ state: 'mine', bookings: [{ bookingId, mine: true }] });
    const taken = { state: 'taken', bookings: [{ mine: false }] };
    expect(await placeSeenBy(site.ben, site.desk)).toMatchObject(taken);
    expect(await placeSeenBy(site.carla, site.desk)).toMatchObject(taken);
  });

  it('closes the desks of a booked room, and the room of a booked desk', async () => {
    await book(site.ben, site.room, aSlot('2026-11-23 08:00', '12:00'));
    expect(await placeSeenBy(site.anna, site.desk)).toMatchObject({
      state: 'partly-free',
      bookings: [],
    });
    const morning = aSlot('2026-11-23 09:00', '10:00');
    expect(await placeSeenBy(site.anna, site.desk, morning)).toMatchObject({ state: 'taken' });
    await book(site.emil, site.nextDesk, aSlot('2026-11-23 12:00', '16:00'));
    expect(await placeSeenBy(site.anna, site.room)).toMatchObject({ state: 'taken' });
    expect(await placeSeenBy(site.emil, site.room)).toMatchObject({ state: 'taken' });
    expect(await placeSeenBy(site.anna, site.farDesk)).toMatchObject({ state: 'free' });
  });

  it('shows requests as requests, and nothing that holds no place', async () => {
    await book(site.ben, site.councilChamber, MONDAY, 'requested');
    await book(site.ben, site.farDesk, MONDAY, 'cancelled');
    expect(await placeSeenBy(site.carla, site.councilChamber)).toMatchObject({
      state: 'requested',
    });
    expect(await placeSeenBy(site.carla, site.farDesk)).toMatchObject({
      state: 'free',
      bookings: [],
    });
  });

  it('shows a desk held for another office as such to staff, and as free to facility managers', async () => {
    const reservedUnitId = site.otherOffice;
    const desk = await aPlaceOn(database.dataSource, site.floorId, { reservedUnitId });
    expect(await placeSeenBy(site.anna, desk)).toMatchObject({ state: 'reserved' });
    expect(await placeSeenBy(site.carla, desk)).toMatchObject({ state: 'free' });
    expect(await placeSeenBy(site.fritz, desk)).toMatchObject({ state: 'free' });
  });

  it('is never older than the last change, for anybody, whatever was asked before', async () => {
    const viewers = [site.anna, site.carla, site.fritz];
    const stateFor = async (viewer: Actor) => (await placeSeenBy(viewer, site.desk))?.state;
    for (const viewer of viewers) expect(await stateFor(viewer)).toBe('free');
    const bookingId = await book(site.ben, site.desk);
    for (const viewer of viewers) expect(await stateFor(viewer)).toBe('taken');
    const { floorId, ben: person } = site;
    await bookDirectly(transactions, { cancel: bookingId, floorId, person });
    for (const viewer of viewers) expect(await stateFor(viewer)).toBe('free');
    expect((await seenBy(site.anna)).revision).toBe(2);
  });

  it('answers the same for one viewer as long as nothing changes', async () => {
    await book(site.ben, site.desk);
    expect(await textFor(site.anna)).toBe(await textFor(site.anna));
  });

  it('shows a closure as soon as there is one', async () => {
    expect(await placeSeenBy(site.anna, site.desk)).toMatchObject({ state: 'free' });
    await database.dataSource.getRepository(ClosureRow).insert({
      id: randomUUID(),
      placeId: site.room,
      startsAt: at('2026-11-23 15:00'),
      endsAt: null,
      reason: 'defect',
      note: null,
    });
    expect(await placeSeenBy(site.anna, site.desk)).toMatchObject({ state: 'closed' });
    const before = aSlot('2026-11-23 14:00', '15:00');
    expect(await placeSeenBy(site.anna, site.desk, before)).toMatchObject({ state: 'free' });
  });

  it('keeps slots and floors apart', async () => {
    const tuesday = aSlot('2026-11-24 08:00', '16:00');
    await book(site.ben, site.desk, tuesday);
    expect(await placeSeenBy(site.anna, site.desk)).toMatchObject({ state: 'free' });
    expect(await placeSeenBy(site.anna, site.desk, tuesday)).toMatchObject({ state: 'taken' });
    const upper = String(await reader.read(site.anna, site.upperFloorId, tuesday));
    const places = [{ placeId: site.upperDesk, state: 'free' }];
    expect(JSON.parse(upper)).toMatchObject({ places });
  });

  it('is not found by who may not see the floor, just as if it were not there', async () => {
    const absent = randomUUID() as FloorId;
    const notFound = { status: 404, code: 'not-found' };
    await expect(reader.read(site.anna, absent, MONDAY)).rejects.toMatchObject(notFound);
    const unseen = reader.read(site.anna, site.restrictedFloorId, MONDAY);
    await expect(unseen).rejects.toMatchObject(notFound);
    await expect(reader.read(site.carla, site.restrictedFloorId, MONDAY)).resolves.toBeDefined();
    await expect(reader.read(site.fritz, site.restrictedFloorId, MONDAY)).resolves.toBeDefined();
  });
});
