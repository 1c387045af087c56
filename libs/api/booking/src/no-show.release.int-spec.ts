import { clientConfig, PERSON_CHANNEL } from '@etage/database';
import type { TestSite } from '@etage/database/testing';
import { at } from '@etage/domain/testing';
import { Client } from 'pg';
import { BookingOffice, monday } from './testing/a-booking-office';
import { refusalOf } from './testing/refusal-of';

const NINE = at('2026-11-23 09:00');

describe('a booking that nobody came to', () => {
  let office: BookingOffice;
  let site: TestSite;

  beforeAll(async () => {
    office = await BookingOffice.open();
  });
  afterAll(() => office.close());
  beforeEach(async () => {
    site = await office.newSite();
    await office.withGrace(site);
  });
  afterEach(async () => {
    // What one spec leaves is nothing for the next one to release.
    await office.database.dataSource.query(`UPDATE booking SET status = 'cancelled'`);
    await office.database.dataSource.query('DELETE FROM booking_slot');
  });

  it('is released when the grace is over, frees place and person, and is announced without a name', async () => {
    const bookingId = await office.booked(site.anna, site.desk);
    office.now = NINE;
    expect(await office.noShows.releaseDue()).toBe(1);
    expect((await office.changesOf(site.floorId)).at(-1)).toMatchObject({
      action: 'booking.released',
      actorId: null,
      bookings: [{ bookingId, status: 'released' }],
    });
    expect((await office.book(site.ben, site.desk)).status).toBe('confirmed');
    expect((await office.book(site.anna, site.nextDesk)).status).toBe('confirmed');
  });

  it('is told to the person, and to nobody else', async () => {
    const bookingId = await office.booked(site.anna, site.desk);
    office.now = NINE;
    const listener = new Client(clientConfig(office.database.connection));
    const heard: unknown[] = [];
    await listener.connect();
    await listener.query(`LISTEN ${PERSON_CHANNEL}`);
    listener.on('notification', ({ payload }) => heard.push(JSON.parse(payload ?? '')));
    await office.noShows.releaseDue();
    await listener.query('SELECT 1');
    await listener.end();
    expect(heard).toEqual([
      { personId: site.anna.personId, news: { kind: 'released', bookingId } },
    ]);
  });

  it('is kept until then, and released once', async () => {
    await office.booked(site.anna, site.desk);
    office.now = new Date(NINE.getTime() - 1);
    expect(await office.noShows.releaseDue()).toBe(0);
    office.now = NINE;
    expect(await office.noShows.releaseDue()).toBe(1);
    expect(await office.noShows.releaseDue()).toBe(0);
  });

  it('is kept where the site has no grace', async () => {
    const other = await office.newSite();
    await office.booked(other.anna, other.desk);
    office.now = NINE;
    expect(await office.noShows.releaseDue()).toBe(0);
  });

  it('is kept by whoever checked in, and while a request waits', async () => {
    const here = await office.booked(site.anna, site.desk);
    const asked = await office.booked(site.ben, site.councilChamber);
    office.now = at('2026-11-23 08:10');
    await office.statuses.checkIn(site.anna, here);
    office.now = at('2026-11-23 12:00');
    expect(await office.noShows.releaseDue()).toBe(0);
    expect(await office.statusOf(asked)).toBe('requested');
  });

  it('has the whole grace from the moment it is booked, moved or approved', async () => {
    office.now = at('2026-11-23 10:30');
    const bookingId = await office.booked(site.anna, site.desk);
    const asked = await office.booked(site.ben, site.councilChamber);
    office.now = at('2026-11-23 11:20');
    expect(await office.noShows.releaseDue()).toBe(0);
    await office.moves.move({ actor: site.anna, bookingId, placeId: site.farDesk });
    await office.statuses.decide(site.fritz, asked, 'approve');
    office.now = at('2026-11-23 12:19');
    expect(await office.noShows.releaseDue()).toBe(0);
    office.now = at('2026-11-23 12:20');
    expect(await office.noShows.releaseDue()).toBe(2);
  });

  it('refuses the check-in that comes too late, in a clear word', async () => {
    const bookingId = await office.booked(site.anna, site.desk);
    office.now = NINE;
    await office.noShows.releaseDue();
    expect(await refusalOf(office.statuses.checkIn(site.anna, bookingId))).toMatchObject({
      status: 409,
      rejections: [{ code: 'not-confirmed', status: 'released' }],
    });
  });

  it('or the check-in: one wins, and whoever loses is refused', async () => {
    const won = { release: 0, checkIn: 0 };
    for (let round = 0; round < 50; round += 1) {
      office.now = at('2026-11-20 12:00');
      const bookingId = await office.booked(site.anna, site.desk);
      office.now = NINE;
      const checkIn = office.statuses.checkIn(site.anna, bookingId).then(
        () => undefined,
        (error: unknown) => (error as { code: string }).code,
      );
      const [released, refusal] = await Promise.all([office.noShows.releaseDue(), checkIn]);
      const status = await office.statusOf(bookingId);
      expect([status, released, refusal]).toEqual(
        released === 1 ? ['released', 1, 'not-confirmed'] : ['checked-in', 0, undefined],
      );
      won[released === 1 ? 'release' : 'checkIn'] += 1;
      if (released === 0) await office.statuses.cancel(site.anna, bookingId);
    }
    expect(won.release + won.checkIn).toBe(50);
  });

  it('is released by one of two nodes that are at it at once', async () => {
    for (let round = 0; round < 50; round += 1) {
      office.now = at('2026-11-20 12:00');
      await office.booked(site.anna, site.desk);
      await office.booked(site.ben, site.farDesk);
      office.now = NINE;
      const before = (await office.changesOf(site.floorId)).length;
      const counts = await Promise.all([
        office.noShows.releaseDue(),
        office.noShows.releaseDue(),
        office.noShows.releaseDue(),
      ]);
      expect(counts.reduce((sum, count) => sum + count)).toBe(2);
      expect((await office.changesOf(site.floorId)).length - before).toBe(2);
    }
  });

  it('is released by the next tick when the first one was cut off', async () => {
    const actors = [site.anna, site.ben, site.dora];
    const desks = [site.desk, site.nextDesk, site.farDesk];
    for (const [n, actor] of actors.entries()) {
      await office.booked(actor, desks[n] as typeof site.desk, { slot: monday() });
    }
    office.now = NINE;
    const cutOff = new Error('the node is gone');
    const run = office.transactions.run.bind(office.transactions);
    let begun = 0;
    // The second transaction gets as far as its commit, and then its connection is gone.
    office.transactions.run = (locks, work) => {
      begun += 1;
      return begun < 2
        ? run(locks, work)
        : run(locks, async (tx) => {
            await work(tx);
            throw cutOff;
          });
    };
    await expect(office.noShows.releaseDue()).rejects.toBe(cutOff);
    office.transactions.run = run;
    expect(await office.noShows.releaseDue()).toBe(2);
    const changes = await office.changesOf(site.floorId);
    const released = changes.filter(({ action }) => action === 'booking.released');
    expect(new Set(released.map(({ bookings }) => bookings[0]?.bookingId)).size).toBe(3);
    expect(released).toHaveLength(3);
  });
});
