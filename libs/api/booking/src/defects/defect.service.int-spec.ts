import type { TestSite } from '@etage/database/testing';
import type { Actor, BookingId, PlaceId } from '@etage/domain';
import { at } from '@etage/domain/testing';
import { BookingOffice, monday } from '../testing/a-booking-office';
import { refusalOf } from '../testing/refusal-of';

describe('a defect', () => {
  let office: BookingOffice;
  let site: TestSite;

  beforeAll(async () => {
    office = await BookingOffice.open();
  });
  afterAll(() => office.close());
  beforeEach(async () => {
    site = await office.newSite();
  });

  const report = (placeId: PlaceId, usable = false, note = 'Die Platte wackelt') =>
    office.defects.report({ actor: site.emil, placeId, equipmentId: null, note, usable });
  const offersFor = (bookingId: BookingId) =>
    office.database.dataSource.query<{ id: BookingId; placeId: PlaceId; status: string }[]>(
      'SELECT id, place_id AS "placeId", status FROM booking WHERE replaces_id = $1 ORDER BY id',
      [bookingId],
    );
  const offerFor = async (bookingId: BookingId) => {
    const [offer] = (await offersFor(bookingId)).filter(({ status }) => status === 'held');
    if (!offer) throw new Error('nothing was offered');
    return offer;
  };
  const actionsOf = async () => (await office.changesOf(site.floorId)).map(({ action }) => action);
  const placeOf = async (actor: Actor, bookingId: BookingId) =>
    (await office.reader.read(actor, bookingId)).placeId;

  it('that leaves the place usable is only told, and only once', async () => {
    const first = await report(site.desk, true);
    const again = await report(site.desk, true, 'Noch einmal');
    expect(again).toEqual(first);
    expect(first).toMatchObject({ note: 'Die Platte wackelt', closesPlace: false });
    await office.book(site.anna, site.desk);
  });

  it('with which the place cannot be used closes it, with the words of who reported it', async () => {
    await report(site.desk, true);
    await report(site.desk, false, 'Jetzt ist sie ab');
    const refusal = await refusalOf(office.book(site.anna, site.desk));
    expect(refusal).toMatchObject({
      code: 'place-closed',
      rejections: [{ reason: 'defect', note: 'Jetzt ist sie ab', closedUntil: null }],
    });
    expect(await office.defects.list(site.fritz, site.siteId, false)).toHaveLength(1);
  });

  it('is not to be reported of a place one may not see, nor of equipment that stands elsewhere', async () => {
    const wish = { placeId: site.restrictedDesk, equipmentId: null, note: 'x', usable: false };
    const unseen = office.defects.report({ actor: site.anna, ...wish });
    expect(await refusalOf(unseen)).toMatchObject({ status: 404 });
    const equipmentId = site.desk as never;
    const elsewhere = office.defects.report({
      ...{ actor: site.anna, ...wish },
      ...{ placeId: site.desk, equipmentId },
    });
    expect(await refusalOf(elsewhere)).toMatchObject({ status: 404 });
  });

  it('holds the nearest free place for whoever booked, who keeps what they have until they take it', async () => {
    const bookingId = await office.booked(site.anna, site.desk);
    await report(site.desk);
    const offer = await offerFor(bookingId);
    expect(offer.placeId).toBe(site.nextDesk);
    expect(await office.statusOf(bookingId)).toBe('confirmed');
    expect(await office.reader.read(site.anna, bookingId)).toMatchObject({ placeBroken: true });
    expect(await refusalOf(office.book(site.ben, site.nextDesk))).toMatchObject({
      code: 'place-taken',
    });
    expect(await actionsOf()).toEqual([
      'booking.created',
      'booking.replacement-offered',
      'defect.reported',
    ]);
    const taken = await office.replacements.confirm(site.anna, offer.id);
    expect(taken).toMatchObject({ bookingId, placeId: site.nextDesk, status: 'confirmed' });
    expect(await office.statusOf(offer.id)).toBe('cancelled');
    expect((await actionsOf()).slice(3)).toEqual(['booking.moved', 'booking.moved']);
    expect(await refusalOf(office.replacements.confirm(site.anna, offer.id))).toMatchObject({
      code: 'not-held',
    });
  });

  it('of a room gives each of those who sit in it another desk', async () => {
    const [a, b] = [
      await office.booked(site.anna, site.desk),
      await office.booked(site.ben, site.nextDesk),
    ];
    await report(site.room);
    const offers = [...(await offersFor(a)), ...(await offersFor(b))];
    // One desk stands outside of the room: it goes to one of the two, and the other is told that there is none.
    expect(offers.map(({ placeId }) => placeId)).toEqual([site.farDesk]);
    expect(await actionsOf()).toContain('booking.place-closed');
  });

  it('offers nothing where nothing is free, and the booking stays', async () => {
    const bookingId = await office.booked(site.anna, site.desk);
    await office.book(site.ben, site.nextDesk);
    await office.book(site.carla, site.farDesk);
    await report(site.desk);
    expect(await offersFor(bookingId)).toEqual([]);
    expect(await office.statusOf(bookingId)).toBe('confirmed');
    expect(await actionsOf()).toContain('booking.place-closed');
  });

  it('offers a place to whoever sits there already, and they stay checked in', async () => {
    const bookingId = await office.booked(site.anna, site.desk);
    office.now = at('2026-11-23 08:05');
    await office.statuses.checkIn(site.anna, bookingId);
    office.now = at('2026-11-23 10:00');
    await report(site.desk);
    const offer = await offerFor(bookingId);
    const taken = await office.replacements.confirm(site.anna, offer.id);
    expect(taken).toMatchObject({ placeId: site.nextDesk, status: 'checked-in' });
  });

  it.each(['declined', 'cancelled', 'moved', 'lapsed', 'repaired'] as const)(
    'holds nothing any more when it is %s',
    async (how) => {
      const bookingId = await office.booked(site.anna, site.desk);
      const { defectId } = await report(site.desk);
      const { id } = await offerFor(bookingId);
      if (how === 'declined') await office.statuses.cancel(site.anna, id);
      if (how === 'cancelled') await office.statuses.cancel(site.anna, bookingId);
      if (how === 'moved') {
        await office.moves.move({ actor: site.anna, bookingId, placeId: site.farDesk });
      }
      if (how === 'lapsed') {
        office.now = at('2026-11-21 12:00');
        await office.keeper.lapseDue();
      }
      if (how === 'repaired') await office.defects.repair(site.fritz, defectId);
      expect(await office.statusOf(id)).toBe('cancelled');
      expect(await office.statusOf(bookingId)).toBe(how === 'cancelled' ? how : 'confirmed');
      await office.book(site.ben, site.nextDesk);
    },
  );

  it('that is repaired leaves every booking as it was, and is repaired once', async () => {
    const bookingId = await office.booked(site.anna, site.desk);
    const { defectId } = await report(site.desk);
    expect(await office.defects.list(site.fritz, site.siteId, false)).toMatchObject([
      { affected: 1 },
    ]);
    await office.defects.repair(site.fritz, defectId);
    const again = await office.defects.repair(site.fritz, defectId);
    expect(again).toMatchObject({ closesPlace: false, repairedAt: office.now.toISOString() });
    expect(await placeOf(site.anna, bookingId)).toBe(site.desk);
    expect(await office.reader.read(site.anna, bookingId)).not.toHaveProperty('placeBroken');
    expect((await actionsOf()).filter((action) => action === 'defect.repaired')).toHaveLength(1);
    expect(await office.defects.list(site.fritz, site.siteId, true)).toHaveLength(1);
    await office.book(site.ben, site.desk, { slot: monday('17:00', '18:00') });
  });

  it('is found again by the days off: what is only offered goes with the booking', async () => {
    const bookingId = await office.booked(site.anna, site.desk);
    await report(site.desk);
    const offer = await offerFor(bookingId);
    const cancelled = await office.seriesCancellations.cancelSpan(site.anna, monday());
    expect(cancelled).toEqual([bookingId]);
    expect(await office.statusOf(offer.id)).toBe('cancelled');
  });
});
