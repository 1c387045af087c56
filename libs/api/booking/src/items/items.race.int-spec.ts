import { aPlaceOn, type TestSite } from '@etage/database/testing';
import type { PlaceId } from '@etage/domain';
import { BookingOffice, monday } from '../testing/a-booking-office';
import { refusalOf } from '../testing/refusal-of';

const ROUNDS = 50;

describe('movable items booked with a place', () => {
  let office: BookingOffice;
  let site: TestSite;
  let cart: PlaceId;

  beforeAll(async () => {
    office = await BookingOffice.open();
  });
  afterAll(() => office.close());
  beforeEach(async () => {
    site = await office.newSite();
    cart = await anItem();
  });

  const anItem = (floorId = site.floorId) =>
    aPlaceOn(office.database.dataSource, floorId, { kind: 'equipment', name: 'Kamerawagen' });
  const withCart = () => office.book(site.anna, site.meetingRoom, { itemIds: [cart] });

  it('are taken with it, and each booking says so', async () => {
    const booked = await withCart();
    const item = booked.items?.[0];
    expect(item).toEqual(expect.objectContaining({ placeId: cart, name: 'Kamerawagen' }));
    const { itemOfId, startsAt } = await office.reader.read(site.anna, item!.bookingId);
    expect([itemOfId, startsAt]).toEqual([booked.bookingId, booked.startsAt]);
    expect(await office.reader.read(site.anna, booked.bookingId)).toEqual(booked);
    expect((await refusalOf(office.book(site.ben, cart))).code).toBe('place-taken');
  });

  it('are had all or not at all', async () => {
    await office.book(site.ben, cart, { slot: monday('10:00', '11:00') });
    expect((await refusalOf(withCart())).code).toBe('place-taken');
    await office.book(site.carla, site.meetingRoom);
  });

  it('are movable items of the same floor, or nothing that is found', async () => {
    const elsewhere = await anItem(site.upperFloorId);
    for (const itemIds of [[site.desk], [elsewhere], [site.meetingRoom]]) {
      const refusal = await refusalOf(office.book(site.anna, site.meetingRoom, { itemIds }));
      expect(refusal.status).toBe(404);
    }
  });

  it('count against the limits together', async () => {
    const none = {
      role: null,
      unitId: null,
      daysAhead: null,
      hoursPerWeek: null,
      hoursPerBooking: null,
    };
    const limit = { ...none, kind: 'equipment', openBookings: 1 } as const;
    await office.limits.replace(site.siteId, [limit]);
    const itemIds = [cart, await anItem()];
    const refusal = await refusalOf(office.book(site.anna, site.meetingRoom, { itemIds }));
    expect(refusal.code).toBe('too-many-open-bookings');
    expect((await withCart()).items).toHaveLength(1);
  });

  it('are given up with it, one by one or with a whole day, and come back together', async () => {
    const first = await withCart();
    await office.statuses.cancel(site.anna, first.bookingId);
    expect((await office.reader.read(site.anna, first.bookingId)).items).toEqual(first.items);
    const second = await withCart();
    const cancelled = await office.seriesCancellations.cancelSpan(site.anna, monday());
    expect(cancelled.sort()).toEqual([second.bookingId, second.items![0]!.bookingId].sort());
    const { bookings } = await office.rebookings.rebook(site.anna, cancelled);
    const again = bookings.find(({ items }) => items !== undefined);
    expect(again?.items).toEqual([expect.objectContaining({ placeId: cart })]);
  });

  it('may be given up without it', async () => {
    const booked = await withCart();
    await office.statuses.cancel(site.anna, booked.items![0]!.bookingId);
    expect((await office.reader.read(site.anna, booked.bookingId)).items).toBeUndefined();
  });

  it('are moved in time with it, or neither is', async () => {
    const { bookingId, items } = await withCart();
    const move = (slot = monday('09:00', '17:00')) =>
      office.moves.move({ actor: site.anna, bookingId, ...slot });
    await move();
    const item = await office.reader.read(site.anna, items![0]!.bookingId);
    expect(new Date(item.startsAt)).toEqual(monday('09:00').startsAt);
    await office.book(site.ben, cart, { slot: monday('17:00', '18:00') });
    const refusal = await refusalOf(move(monday('09:00', '18:00')));
    expect(refusal.code).toBe('place-taken');
    expect((await office.reader.read(site.anna, bookingId)).endsAt).toBe(item.endsAt);
  });

  it('are had once, with a room or alone, however many are at it', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const results = await Promise.allSettled([withCart(), office.book(site.ben, cart)]);
      const [won, second] = results.flatMap((one) =>
        one.status === 'fulfilled' ? [one.value] : [],
      );
      const lost = results.flatMap((one) =>
        one.status === 'rejected' ? [(one.reason as { code?: string }).code] : [],
      );
      expect([second, lost]).toEqual([undefined, ['place-taken']]);
      const isAlone = won!.placeId === cart;
      expect(await heldPlaces()).toBe(isAlone ? 1 : 2);
      await office.statuses.cancel(isAlone ? site.ben : site.anna, won!.bookingId);
      expect(await heldPlaces()).toBe(0);
    }
  });

  const heldPlaces = async (): Promise<number> => {
    const [row] = await office.database.dataSource.query<{ held: number }[]>(
      `SELECT count(*)::int AS held FROM booking_slot WHERE place_id = ANY ($1::uuid[])`,
      [[cart, site.meetingRoom]],
    );
    return row?.held ?? -1;
  };
});
