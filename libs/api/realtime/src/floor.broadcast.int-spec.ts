import { setTimeout as pause } from 'node:timers/promises';
import type { FloorChanged } from '@etage/contract';
import { TransactionRunner, type AnnouncedBooking } from '@etage/database';
import { aSite, freshDatabase, type FreshDatabase, type TestSite } from '@etage/database/testing';
import type { BookingId, BookingStatus } from '@etage/domain';
import { Server } from 'socket.io';
import { FloorBroadcast } from './floor.broadcast';
import type { LiveServer } from './live-server';
import { floorRoom } from './rooms';

describe('the broadcast of a floor', () => {
  let database: FreshDatabase;
  let transactions: TransactionRunner;
  let broadcast: FloorBroadcast;
  let server: LiveServer;
  let site: TestSite;
  let sent: FloorChanged[];

  beforeAll(async () => {
    database = await freshDatabase();
    transactions = new TransactionRunner(database.dataSource);
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    site = await aSite(database.dataSource);
    sent = [];
    server = new Server();
    // The last step before the wire; there are no sockets behind it.
    server.sockets.adapter.broadcast = (packet: { data: [string, FloorChanged] }) => {
      sent.push(packet.data[1]);
    };
    broadcast = new FloorBroadcast(transactions);
    broadcast.attach(server);
  });

  const join = (): void => {
    void server.sockets.adapter.addAll('a socket', new Set([floorRoom(site.floorId)]));
  };
  const booking = (id: string, status: BookingStatus = 'confirmed'): AnnouncedBooking => ({
    bookingId: id as BookingId,
    placeId: site.desk,
    startsAt: '2026-11-23T07:00:00.000Z',
    endsAt: '2026-11-23T15:00:00.000Z',
    status,
  });
  const change = (...bookings: AnnouncedBooking[]): Promise<number> =>
    transactions.run([], (tx) =>
      tx.announce({
        floorId: site.floorId,
        bookings,
        action: 'spec.changed',
        actorId: site.anna.personId,
        changedAt: new Date('2026-11-23T07:00:00Z'),
      }),
    );
  /** What PostgreSQL says; without bookings they have to be looked up. */
  const hear = (revision: number, ...bookings: AnnouncedBooking[]): void =>
    broadcast.heard({
      floorId: site.floorId,
      revision,
      ...(bookings.length > 0 ? { bookings } : {}),
    });
  /** Waits until the room knows this revision. */
  async function until(revision: number): Promise<void> {
    for (let tries = 0; (sent.at(-1)?.revision ?? 0) < revision; tries += 1) {
      if (tries > 1_000) throw new Error(`revision ${revision} never came`);
      await pause(10);
    }
  }

  it('sends what changed, with the revision before and after', async () => {
    join();
    broadcast.watched(site.floorId, 0);
    hear(await change(booking('a')));
    await until(1);
    expect(sent).toEqual([
      { floorId: site.floorId, sinceRevision: 0, revision: 1, bookings: [booking('a')] },
    ]);
  });

  it('sends what was said with the notification without asking the database', async () => {
    join();
    broadcast.watched(site.floorId, 6);
    hear(7, booking('told'));
    expect(sent).toEqual([
      { floorId: site.floorId, sinceRevision: 6, revision: 7, bookings: [booking('told')] },
    ]);
    hear(8, booking('next'));
    hear(9, booking('last'));
    await until(9);
    expect(sent[1]).toMatchObject({ sinceRevision: 7, revision: 9, bookings: { length: 2 } });
  });

  it('looks up what was not said', async () => {
    join();
    broadcast.watched(site.floorId, 0);
    await change(booking('missed'));
    hear(await change(booking('told')), booking('told'));
    await until(2);
    expect(sent).toMatchObject([
      { sinceRevision: 0, revision: 2, bookings: [{ bookingId: 'missed' }, { bookingId: 'told' }] },
    ]);
  });

  it('gathers a burst into one message, in order and without gaps', async () => {
    join();
    broadcast.watched(site.floorId, 0);
    hear(await change(booking('first')));
    await until(1);
    const burst: number[] = [];
    for (let i = 2; i <= 20; i += 1) burst.push(await change(booking(`b${i}`)));
    for (const revision of burst) hear(revision);
    await until(20);
    expect(sent).toMatchObject([
      { sinceRevision: 0, revision: 1 },
      { sinceRevision: 1, revision: 20 },
    ]);
    expect(sent.flatMap(({ bookings }) => bookings)).toHaveLength(20);
  });

  it('sends each change once, also when it is heard twice or out of order', async () => {
    join();
    broadcast.watched(site.floorId, 0);
    const [one, two] = [await change(booking('a')), await change(booking('a', 'cancelled'))];
    for (const revision of [two, one, two]) hear(revision);
    await until(2);
    await pause(60);
    expect(sent).toMatchObject([{ revision: 2, bookings: [{ status: 'cancelled' }] }]);
  });

  it('says nothing of a floor that nobody watches', async () => {
    hear(await change(booking('a')));
    await pause(60);
    expect(sent).toEqual([]);
  });

  it('forgets a floor when its last watcher leaves, and begins anew with the next one', async () => {
    join();
    broadcast.watched(site.floorId, 0);
    server.sockets.adapter.delAll('a socket');
    await change(booking('meanwhile'));
    broadcast.catchUp();
    join();
    broadcast.watched(site.floorId, 1);
    hear(await change(booking('after')));
    await until(2);
    expect(sent).toMatchObject([{ sinceRevision: 1, bookings: [{ bookingId: 'after' }] }]);
  });

  it('starts with what comes after the revision that the first watcher was told', async () => {
    await change(booking('before'));
    join();
    broadcast.watched(site.floorId, 1);
    hear(await change(booking('after')));
    await until(2);
    expect(sent).toMatchObject([{ sinceRevision: 1, bookings: [{ bookingId: 'after' }] }]);
  });

  it('catches up with what happened while nobody listened to the database', async () => {
    join();
    broadcast.watched(site.floorId, 0);
    await change(booking('a'));
    await change(booking('b'));
    broadcast.catchUp();
    await until(2);
    expect(sent).toMatchObject([{ sinceRevision: 0, revision: 2 }]);
    broadcast.catchUp();
    await pause(60);
    expect(sent).toHaveLength(1);
  });
});
