import { randomUUID } from 'node:crypto';
import { Booking, NoticeSettings, TransactionRunner } from '@etage/database';
import { aSite, freshDatabase, type FreshDatabase, type TestSite } from '@etage/database/testing';
import type { BookingId, BookingStatus, FloorId, PersonId } from '@etage/domain';
import { OutboxReader } from './outbox.reader';

const NOW = new Date('2026-11-20T11:00:00Z');
const STARTS = new Date('2026-11-23T07:00:00Z');
const ENDS = new Date('2026-11-23T15:00:00Z');

interface Written {
  readonly kind: string;
  readonly personId: PersonId;
  readonly sequence: number;
  readonly revision: number;
}

describe('the outbox', () => {
  let database: FreshDatabase;
  let transactions: TransactionRunner;
  let site: TestSite;

  const reader = (): OutboxReader => new OutboxReader(transactions, { now: () => NOW });

  beforeAll(async () => {
    database = await freshDatabase();
    transactions = new TransactionRunner(database.dataSource);
    site = await aSite(database.dataSource);
    await reader().readAll(); // the first run ever begins with what comes then
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    site = await aSite(database.dataSource);
  });

  async function booked(bookedById = site.anna.personId): Promise<BookingId> {
    const id = randomUUID() as BookingId;
    await database.dataSource.getRepository(Booking).insert({
      ...{
        id,
        placeId: site.desk,
        floorId: site.floorId,
        personId: site.anna.personId,
        bookedById,
      },
      ...{ startsAt: STARTS, endsAt: ENDS, status: 'confirmed', title: null, createdAt: NOW },
      ...{ idempotencyKey: null, requestHash: null },
    });
    return id;
  }

  interface Happened {
    readonly action?: string;
    readonly status?: BookingStatus;
    readonly floorId?: FloorId;
    readonly changedAt?: Date;
    readonly endsAt?: Date;
  }

  const happened = (bookingId: BookingId, change: Happened = {}): Promise<number> =>
    transactions.run([], (tx) =>
      tx.announce({
        floorId: change.floorId ?? site.floorId,
        bookings: [
          {
            ...{ bookingId, placeId: site.desk, status: change.status ?? 'confirmed' },
            ...{ startsAt: STARTS.toISOString(), endsAt: (change.endsAt ?? ENDS).toISOString() },
          },
        ],
        action: change.action ?? 'booking.created',
        actorId: site.anna.personId,
        changedAt: change.changedAt ?? NOW,
      }),
    );

  const mailsAbout = (bookingId: BookingId): Promise<Written[]> =>
    database.dataSource.query(
      `SELECT kind, person_id AS "personId", sequence, revision::int FROM outgoing_mail
        WHERE booking_id = $1 ORDER BY sequence, kind, person_id`,
      [bookingId],
    );

  const kindsAbout = async (bookingId: BookingId): Promise<string[]> =>
    (await mailsAbout(bookingId)).map(({ kind, sequence }) => `${kind} ${sequence}`);

  it('becomes one mail for each thing that happened, in rising sequence, and is not read again', async () => {
    const booking = await booked();
    await happened(booking);
    await happened(booking, { action: 'booking.moved' });
    await reader().readAll();
    await happened(booking, { action: 'booking.cancelled', status: 'cancelled' });
    await reader().readAll();
    await reader().readAll();
    expect(await kindsAbout(booking)).toEqual(['confirmed 0', 'changed 1', 'cancelled 2']);
  });

  it('keeps the order of what happened when a booking changes floors', async () => {
    const booking = await booked();
    const at = (minute: number): Date => new Date(NOW.getTime() + minute * 60_000);
    const [low, high] = [site.floorId, site.upperFloorId].sort() as [FloorId, FloorId];
    await happened(booking, { floorId: high, changedAt: at(1) });
    await happened(booking, { floorId: low, action: 'booking.moved', changedAt: at(2) });
    await happened(booking, {
      floorId: high,
      action: 'booking.moved',
      status: 'cancelled',
      changedAt: at(2),
    });
    await happened(booking, { floorId: high, action: 'booking.moved', changedAt: at(3) });
    await happened(booking, {
      floorId: high,
      action: 'booking.cancelled',
      status: 'cancelled',
      changedAt: at(4),
    });
    await reader().readAll();
    expect(await kindsAbout(booking)).toEqual([
      'confirmed 0',
      'changed 1',
      'changed 2',
      'cancelled 3',
    ]);
  });

  it('tells the person and whoever booked for them, and nobody else', async () => {
    const booking = await booked(site.fritz.personId);
    await happened(booking);
    await reader().readAll();
    const told = (await mailsAbout(booking)).map(({ personId }) => personId);
    expect(told.sort()).toEqual([site.anna.personId, site.fritz.personId].sort());
  });

  it('tells nobody who wants no mail', async () => {
    const { personId } = site.anna;
    const wish = { personId, mails: 'none', reminder: 'never', feedToken: null } as const;
    await database.dataSource.getRepository(NoticeSettings).insert(wish);
    const booking = await booked();
    await happened(booking);
    await reader().readAll();
    expect(await mailsAbout(booking)).toEqual([]);
  });

  it('has no news of more than a day ago, nor of bookings that are over', async () => {
    const booking = await booked();
    await happened(booking, { changedAt: new Date('2026-11-19T10:59:00Z') });
    await happened(booking, { action: 'booking.moved', endsAt: NOW });
    await reader().readAll();
    expect(await mailsAbout(booking)).toEqual([]);
  });

  it.each(Array.from({ length: 50 }, (_, round) => round))(
    'is read once by many nodes at once, also when one is cut off in the middle (round %i)',
    async () => {
      const booking = await booked();
      const last = await happened(booking);
      const cutOff = database.dataSource.query(
        `SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND objid = 7163044`,
      );
      const readers = Array.from({ length: 4 }, () => reader().readAll());
      await Promise.allSettled([cutOff, ...readers]);
      await reader().readAll();
      const written = await mailsAbout(booking);
      expect(written.map(({ kind, revision }) => [kind, revision])).toEqual([['confirmed', last]]);
      const [jobs] = await database.dataSource.query<{ count: number }[]>(
        `SELECT count(*)::int AS count FROM outgoing_mail m
           JOIN graphile_worker._private_jobs j ON j.payload ->> 'mailId' = m.id::text WHERE m.booking_id = $1`,
        [booking],
      );
      expect(jobs?.count).toBe(1);
    },
  );
});
