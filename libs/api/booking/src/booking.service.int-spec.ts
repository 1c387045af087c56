import { randomUUID } from 'node:crypto';
import { api } from '@etage/contract';
import { ClosureRow, Place } from '@etage/database';
import { aPlaceOn, type TestSite } from '@etage/database/testing';
import type { PersonId, PlaceId } from '@etage/domain';
import { aSlot, at } from '@etage/domain/testing';
import { BookingOffice, monday } from './testing/a-booking-office';
import { refusalOf } from './testing/refusal-of';

describe('booking a place', () => {
  let office: BookingOffice;
  let site: TestSite;

  beforeAll(async () => {
    office = await BookingOffice.open();
  });
  afterAll(() => office.close());
  beforeEach(async () => {
    site = await office.newSite();
  });

  const place = (changes: Partial<Place>): Promise<PlaceId> =>
    aPlaceOn(office.database.dataSource, site.floorId, changes);

  it('answers with the booking as the contract says, and holds the place', async () => {
    const booked = await office.book(site.anna, site.desk);
    expect(api.bookings.create.response.parse(booked)).toEqual(booked);
    expect(booked).toMatchObject({
      placeId: site.desk,
      startsAt: '2026-11-23T07:00:00.000Z',
      endsAt: '2026-11-23T15:00:00.000Z',
      status: 'confirmed',
      personId: site.anna.personId,
      place: { code: '203-1', kind: 'desk', floorName: '0. OG', buildingName: 'Altes Rathaus' },
    });
    expect(await office.reader.read(site.anna, booked.bookingId)).toEqual(booked);
  });

  it('announces each booking with its state, its times and who did it, and never with a name', async () => {
    const booked = await office.book(site.anna, site.desk, { title: 'Geheim' });
    const changes = await office.changesOf(site.floorId);
    const { bookingId, placeId, startsAt, endsAt, status } = booked;
    expect(changes).toEqual([
      {
        revision: 1,
        action: 'booking.created',
        actorId: site.anna.personId,
        bookings: [{ bookingId, placeId, startsAt, endsAt, status }],
      },
    ]);
    expect(JSON.stringify(changes)).not.toMatch(/Anna|Geheim/);
  });

  it('says who was faster, until when, and what to have instead', async () => {
    await office.book(site.ben, site.desk);
    const refusal = await refusalOf(office.book(site.anna, site.desk));
    expect(refusal).toEqual({
      status: 409,
      code: 'place-taken',
      rejections: [
        {
          code: 'place-taken',
          placeId: site.desk,
          takenFrom: '2026-11-23T07:00:00.000Z',
          takenUntil: '2026-11-23T15:00:00.000Z',
        },
      ],
      alternatives: [{ kind: 'other-place', placeId: site.nextDesk, sameRoom: true }],
    });
    expect(await office.changesOf(site.floorId)).toHaveLength(1);
  });

  it('lets one booking begin where the other ends', async () => {
    await office.book(site.ben, site.desk, { slot: monday('08:00', '12:00') });
    const afternoon = await office.book(site.anna, site.desk, { slot: monday('12:00', '16:00') });
    expect(afternoon.status).toBe('confirmed');
  });

  it('refuses a person a second desk at the same time, and takes a room beside the desk', async () => {
    const bookingId = await office.booked(site.anna, site.desk);
    expect(await refusalOf(office.book(site.anna, site.farDesk))).toMatchObject({
      status: 409,
      code: 'person-already-booked',
      rejections: [{ bookingId, placeId: site.desk }],
      alternatives: undefined,
    });
    expect((await office.book(site.anna, site.meetingRoom)).status).toBe('confirmed');
  });

  it('closes the desks of a room that is booked as a whole', async () => {
    await office.book(site.ben, site.room);
    expect(await refusalOf(office.book(site.anna, site.nextDesk))).toMatchObject({
      code: 'place-taken',
      alternatives: [{ kind: 'other-place', placeId: site.farDesk, sameRoom: false }],
    });
  });

  it('closes a room as a whole when one of its desks is booked', async () => {
    await office.book(site.ben, site.nextDesk);
    expect(await refusalOf(office.book(site.anna, site.room))).toMatchObject({
      code: 'place-taken',
      rejections: [{ placeId: site.nextDesk }],
    });
    expect((await office.book(site.anna, site.desk)).status).toBe('confirmed');
  });

  it('books a room across the weekend', async () => {
    const slot = aSlot('2026-11-26 08:00', '2026-12-01 16:00');
    expect((await office.book(site.anna, site.room, { slot })).status).toBe('confirmed');
    const tuesday = { slot: aSlot('2026-12-01 15:00', '17:00') };
    expect(await refusalOf(office.book(site.ben, site.desk, tuesday))).toMatchObject({
      code: 'place-taken',
    });
  });

  it('waits for a decision where the room asks for one, and holds it meanwhile', async () => {
    expect((await office.book(site.anna, site.councilChamber)).status).toBe('requested');
    expect(await refusalOf(office.book(site.ben, site.councilChamber))).toMatchObject({
      code: 'place-taken',
    });
    const slot = aSlot('2026-11-24 08:00', '16:00');
    expect((await office.book(site.fritz, site.councilChamber, { slot })).status).toBe('confirmed');
  });

  it.each([
    ['an end before the start', monday('16:00', '08:00'), 'slot-empty'],
    ['minutes off the grid', monday('08:05', '16:00'), 'off-grid'],
    ['a desk for two days', aSlot('2026-11-23 08:00', '2026-11-24 16:00'), 'too-long'],
    ['yesterday', aSlot('2026-11-19 08:00', '16:00'), 'in-the-past'],
    ['a day too far ahead', aSlot('2026-12-21 08:00', '16:00'), 'too-far-ahead'],
    ['the evening', monday('16:00', '21:00'), 'outside-frame-hours'],
    ['a Sunday', aSlot('2026-11-29 08:00', '16:00'), 'outside-frame-hours'],
  ])('refuses %s as 422', async (_, slot, code) => {
    const refusal = await refusalOf(office.book(site.anna, site.desk, { slot }));
    expect(refusal).toMatchObject({ status: 422, code });
    expect(await office.changesOf(site.floorId)).toEqual([]);
  });

  it('refuses a public holiday of the federal state', async () => {
    office.now = at('2026-12-21 12:00');
    const slot = aSlot('2026-12-25 08:00', '16:00');
    expect(await refusalOf(office.book(site.anna, site.desk, { slot }))).toMatchObject({
      status: 422,
      rejections: [{ code: 'public-holiday', day: '2026-12-25' }],
    });
  });

  it('refuses what is not for this person to book', async () => {
    const shown = await place({ bookable: false });
    const assigned = await place({ assignedPersonId: site.ben.personId });
    const reserved = await place({ reservedUnitId: site.otherOffice });
    const codeOf = async (placeId: PlaceId) =>
      (await refusalOf(office.book(site.anna, placeId))).code;
    expect(await codeOf(shown)).toBe('not-bookable');
    expect(await codeOf(assigned)).toBe('desk-assigned');
    expect(await codeOf(reserved)).toBe('reserved-for-unit');
    expect((await office.book(site.ben, assigned)).status).toBe('confirmed');
    expect((await office.book(site.carla, reserved)).status).toBe('confirmed');
  });

  it('refuses a place that was closed after it had been looked at', async () => {
    await office.book(site.ben, site.farDesk, { slot: aSlot('2026-11-24 08:00', '16:00') });
    await office.database.dataSource.getRepository(ClosureRow).insert({
      id: randomUUID(),
      floorId: site.floorId,
      startsAt: at('2026-11-23 12:00'),
      endsAt: null,
      reason: 'maintenance',
      note: 'Heizung',
    });
    expect(await refusalOf(office.book(site.anna, site.farDesk))).toMatchObject({
      status: 422,
      rejections: [{ code: 'place-closed', reason: 'maintenance', note: 'Heizung' }],
    });
  });

  it('does not tell whoever tries to book for a colleague where that colleague sits', async () => {
    await office.book(site.carla, site.farDesk);
    const wish = { personId: site.carla.personId };
    const { rejections } = await refusalOf(office.book(site.anna, site.desk, wish));
    expect(rejections).toEqual([
      { code: 'not-allowed-to-book-for-others', personId: site.carla.personId },
    ]);
  });

  it('does not tell whoever tries whose an assigned desk is, nor who there is', async () => {
    await office.database.dataSource.query(
      'UPDATE place SET assigned_person_id = $1 WHERE id = $2',
      [site.carla.personId, site.farDesk],
    );
    const tried = [site.carla.personId, site.dora.personId, randomUUID() as PersonId];
    for (const personId of tried) {
      const wish = { personId, slot: monday('08:05', '21:00') };
      const { status, rejections } = await refusalOf(office.book(site.anna, site.farDesk, wish));
      expect([status, rejections]).toEqual([
        403,
        [{ code: 'not-allowed-to-book-for-others', personId }],
      ]);
    }
  });

  it('lists every reason, the weightiest as the code', async () => {
    await office.book(site.ben, site.desk);
    const wish = { slot: monday('08:05', '21:00') };
    const { status, code, rejections } = await refusalOf(office.book(site.anna, site.desk, wish));
    expect([status, code]).toEqual([422, 'off-grid']);
    expect(rejections.map((rejection) => rejection.code)).toEqual([
      'off-grid',
      'outside-frame-hours',
      'place-taken',
    ]);
  });

  it('lets a facility manager book for somebody, but not for nobody', async () => {
    const forAnna = { personId: site.anna.personId };
    expect(await office.book(site.fritz, site.desk, forAnna)).toMatchObject(forAnna);
    const forNobody = { personId: randomUUID() as PersonId };
    const refusal = await refusalOf(office.book(site.fritz, site.farDesk, forNobody));
    expect(refusal).toMatchObject({ status: 404, code: 'not-found' });
  });

  it('does not find a place on a floor that one may not see, nor one that is not there', async () => {
    const unseen = await refusalOf(office.book(site.anna, site.restrictedDesk));
    const absent = await refusalOf(office.book(site.anna, randomUUID() as PlaceId));
    expect(unseen).toEqual(absent);
    expect(unseen).toMatchObject({ status: 404, code: 'not-found' });
    expect((await office.book(site.carla, site.restrictedDesk)).status).toBe('confirmed');
  });
});
