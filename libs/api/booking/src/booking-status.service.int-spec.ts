import { randomUUID } from 'node:crypto';
import { clientConfig, PERSON_CHANNEL } from '@etage/database';
import type { TestSite } from '@etage/database/testing';
import type { BookingId } from '@etage/domain';
import { at } from '@etage/domain/testing';
import { Client } from 'pg';
import { BookingOffice } from './testing/a-booking-office';
import { refusalOf } from './testing/refusal-of';

describe('the life of a booking', () => {
  let office: BookingOffice;
  let site: TestSite;

  beforeAll(async () => {
    office = await BookingOffice.open();
  });
  afterAll(() => office.close());
  beforeEach(async () => {
    site = await office.newSite();
  });

  const lastChange = async () => (await office.changesOf(site.floorId)).at(-1);

  describe('cancelling', () => {
    it('frees the place and the person, and is announced', async () => {
      const bookingId = await office.booked(site.anna, site.desk);
      await office.statuses.cancel(site.anna, bookingId);
      expect(await lastChange()).toMatchObject({
        action: 'booking.cancelled',
        actorId: site.anna.personId,
        bookings: [{ bookingId, status: 'cancelled' }],
      });
      expect((await office.book(site.ben, site.desk)).status).toBe('confirmed');
      expect((await office.book(site.anna, site.nextDesk)).status).toBe('confirmed');
    });

    it('frees a room with all its desks', async () => {
      await office.statuses.cancel(site.anna, await office.booked(site.anna, site.room));
      expect((await office.book(site.ben, site.nextDesk)).status).toBe('confirmed');
    });

    it('happens once: the second time it is said that nothing is left to cancel', async () => {
      const bookingId = await office.booked(site.anna, site.desk);
      await office.statuses.cancel(site.anna, bookingId);
      expect(await refusalOf(office.statuses.cancel(site.anna, bookingId))).toMatchObject({
        status: 409,
        rejections: [{ code: 'booking-not-active', status: 'cancelled' }],
      });
    });

    it('comes too late when the booking is over', async () => {
      const bookingId = await office.booked(site.anna, site.desk);
      office.now = at('2026-11-23 16:00');
      expect(await refusalOf(office.statuses.cancel(site.anna, bookingId))).toMatchObject({
        status: 409,
        rejections: [{ code: 'booking-over', endedAt: '2026-11-23T15:00:00.000Z' }],
      });
    });

    it('is for the person, who booked, and facility managers; nobody else finds the booking', async () => {
      const bookingId = await office.booked(site.anna, site.desk);
      const foreign = await refusalOf(office.statuses.cancel(site.ben, bookingId));
      const absent = await refusalOf(office.statuses.cancel(site.ben, randomUUID() as BookingId));
      expect(foreign).toEqual(absent);
      expect(foreign).toMatchObject({ status: 404, code: 'not-found' });
      await expect(office.statuses.cancel(site.fritz, bookingId)).resolves.toBeUndefined();
    });
  });

  describe('approving', () => {
    it.each([
      ['approve', 'confirmed', 'booking.approved'],
      ['decline', 'declined', 'booking.declined'],
    ] as const)('with "%s" makes a request %s', async (decision, status, action) => {
      const bookingId = await office.booked(site.anna, site.councilChamber);
      expect(await office.statuses.decide(site.fritz, bookingId, decision)).toMatchObject({
        bookingId,
        status,
      });
      expect(await lastChange()).toMatchObject({ action, bookings: [{ bookingId, status }] });
    });

    it('keeps the room when approved and frees it when declined', async () => {
      const first = await office.booked(site.anna, site.councilChamber);
      await office.statuses.decide(site.fritz, first, 'decline');
      const second = await office.booked(site.ben, site.councilChamber);
      await office.statuses.decide(site.fritz, second, 'approve');
      const refusal = await refusalOf(office.book(site.anna, site.councilChamber));
      expect(refusal.code).toBe('place-taken');
    });

    it('is not asked of what is confirmed already', async () => {
      const bookingId = await office.booked(site.anna, site.meetingRoom);
      const refusal = await refusalOf(office.statuses.decide(site.fritz, bookingId, 'approve'));
      expect(refusal).toMatchObject({
        status: 409,
        rejections: [{ code: 'not-awaiting-approval', status: 'confirmed' }],
      });
    });
  });

  describe('checking in', () => {
    it('is open from half an hour before the start until the end', async () => {
      const bookingId = await office.booked(site.anna, site.desk);
      office.now = at('2026-11-23 07:29');
      expect(await refusalOf(office.statuses.checkIn(site.anna, bookingId))).toMatchObject({
        status: 409,
        rejections: [{ code: 'check-in-not-open', opensAt: '2026-11-23T06:30:00.000Z' }],
      });
      office.now = at('2026-11-23 07:30');
      expect(await office.statuses.checkIn(site.anna, bookingId)).toMatchObject({
        status: 'checked-in',
      });
      expect(await refusalOf(office.statuses.checkIn(site.anna, bookingId))).toMatchObject({
        rejections: [{ code: 'not-confirmed', status: 'checked-in' }],
      });
    });

    it('keeps the place', async () => {
      const bookingId = await office.booked(site.anna, site.desk);
      office.now = at('2026-11-23 15:59');
      await office.statuses.checkIn(site.anna, bookingId);
      expect((await refusalOf(office.book(site.ben, site.desk))).code).toBe('place-taken');
    });
  });

  it('tells a person what others did with the booking, and not what they did themselves', async () => {
    const listener = new Client(clientConfig(office.database.connection));
    const heard: unknown[] = [];
    listener.on('notification', ({ payload = '' }) => heard.push(JSON.parse(payload)));
    await listener.connect();
    await listener.query(`LISTEN ${PERSON_CHANNEL}`);
    const { personId } = site.anna;
    const bookingId = await office.booked(site.fritz, site.desk, { personId });
    await office.moves.move({ actor: site.fritz, bookingId, placeId: site.farDesk });
    await office.statuses.cancel(site.fritz, bookingId);
    await office.statuses.cancel(site.anna, await office.booked(site.anna, site.desk));
    const request = await office.booked(site.anna, site.councilChamber);
    await office.statuses.decide(site.fritz, request, 'approve');
    await listener.query('SELECT 1');
    await listener.end();
    const news = (kind: string, about = bookingId) => ({
      personId,
      news: { kind, bookingId: about },
    });
    expect(heard).toEqual([
      news('booked-for-you'),
      news('changed'),
      news('cancelled'),
      news('approved', request),
    ]);
  });
});
