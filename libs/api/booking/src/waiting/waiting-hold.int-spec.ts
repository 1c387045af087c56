import { clientConfig, PERSON_CHANNEL } from '@etage/database';
import type { TestSite } from '@etage/database/testing';
import { JobPlan } from '@etage/jobs';
import type { Actor, BookingId } from '@etage/domain';
import { addMinutes } from 'date-fns';
import { Client } from 'pg';
import { BookingOffice, monday } from '../testing/a-booking-office';
import { refusalOf } from '../testing/refusal-of';
import { WaitingKeeper } from './waiting.keeper';

describe('a place that the waiting list holds until it is confirmed', () => {
  let office: BookingOffice;
  let site: TestSite;

  beforeAll(async () => {
    office = await BookingOffice.open();
  });
  afterAll(() => office.close());
  afterEach(async () => {
    // What one spec leaves is nothing for the next one to pass on.
    await office.database.dataSource.query(`UPDATE booking SET status = 'cancelled'`);
    await office.database.dataSource.query('DELETE FROM booking_slot');
    await office.database.dataSource.query('DELETE FROM waiting_entry');
  });
  beforeEach(async () => {
    site = await office.newSite();
    await office.database.dataSource.query(
      `UPDATE site SET settings = settings || '{"waitingConfirmationMinutes": 30}' WHERE id = $1`,
      [site.siteId],
    );
  });

  const waitFor = (actor: Actor, placeId = site.desk) =>
    office.waiting.join({ actor, slot: monday(), waitedFor: { placeId } });
  const onMonday = async (actor: Actor) =>
    (await office.reader.list(actor, { personId: actor.personId, span: monday() })).bookings;
  const held = async (actor: Actor): Promise<BookingId> => {
    const booking = (await onMonday(actor)).find(({ status }) => status === 'held');
    if (!booking) throw new Error('nothing is held');
    return booking.bookingId;
  };
  const freed = async (...waiters: readonly Actor[]) => {
    const bookingId = await office.booked(site.anna, site.desk);
    for (const waiter of waiters) await waitFor(waiter);
    await office.statuses.cancel(site.anna, bookingId);
  };

  it('says until when, is told to the person alone, and is booked by one press', async () => {
    const listener = new Client(clientConfig(office.database.connection));
    const heard: unknown[] = [];
    await listener.connect();
    await listener.query(`LISTEN ${PERSON_CHANNEL}`);
    listener.on('notification', ({ payload }) => heard.push(JSON.parse(payload ?? '')));
    await freed(site.ben);
    await listener.query('SELECT 1');
    await listener.end();
    const [offer] = await onMonday(site.ben);
    const heldUntil = addMinutes(office.now, 30).toISOString();
    expect(offer).toMatchObject({ status: 'held', heldUntil });
    expect(heard).toEqual([
      {
        personId: site.ben.personId,
        news: { kind: 'offered', bookingId: offer?.bookingId },
      },
    ]);
    const confirmed = await office.statuses.confirm(site.ben, await held(site.ben));
    expect(confirmed).toMatchObject({ status: 'confirmed' });
    expect(confirmed).not.toHaveProperty('heldUntil');
    expect((await refusalOf(office.book(site.carla, site.desk))).code).toBe('place-taken');
  });

  it('passes to the next when it is declined', async () => {
    await freed(site.ben, site.carla);
    await office.statuses.cancel(site.ben, await held(site.ben));
    expect(await held(site.carla)).toBeDefined();
    expect(await office.waiting.list(site.ben)).toEqual([]);
  });

  it('passes to the next when the time is up, not a moment earlier, and cannot be confirmed any more', async () => {
    await freed(site.ben, site.carla);
    const bens = await held(site.ben);
    const until = addMinutes(office.now, 30);
    office.now = new Date(until.getTime() - 1);
    expect(await office.keeper.lapseDue()).toBe(0);
    office.now = until;
    const move = office.moves.move({ actor: site.ben, bookingId: bens, placeId: site.farDesk });
    for (const taking of [office.statuses.confirm(site.ben, bens), move]) {
      expect((await refusalOf(taking)).code).toBe('hold-over');
    }
    expect(await office.keeper.lapseDue()).toBe(1);
    expect(await office.statusOf(bens)).toBe('cancelled');
    expect((await onMonday(site.carla))[0]).toMatchObject({
      status: 'held',
      heldUntil: addMinutes(until, 30).toISOString(),
    });
    const actions = (await office.changesOf(site.floorId)).map(({ action }) => action);
    expect(actions.slice(-2)).toEqual(['booking.lapsed', 'booking.offered']);
  });

  it('is nobody else’s to confirm', async () => {
    await freed(site.ben);
    const attempt = office.statuses.confirm(site.carla, await held(site.ben));
    expect((await refusalOf(attempt)).status).toBe(404);
  });

  it('lapses once however many look at it, also when one of them is cut off', async () => {
    await freed(site.ben, site.carla);
    office.now = addMinutes(office.now, 30);
    const clock = { now: () => office.now };
    const others = [1, 2, 3].map(
      () => new WaitingKeeper(office.transactions, clock, new JobPlan()),
    );
    // A node that had begun and is gone before its commit leaves nothing behind.
    const cutOff = office.database.dataSource.createQueryRunner();
    await cutOff.connect();
    await cutOff.query('BEGIN');
    await cutOff.query(`UPDATE booking SET status = 'cancelled' WHERE status = 'held'`);
    const lapsed = Promise.all([office.keeper, ...others].map((keeper) => keeper.lapseDue()));
    await cutOff.query('ROLLBACK');
    await cutOff.release();
    expect((await lapsed).sort()).toEqual([0, 0, 0, 1]);
    expect(await held(site.carla)).toBeDefined();
    expect(await office.keeper.lapseDue()).toBe(0);
  });
});
