import { Client } from 'pg';
import type { BookingId } from '@etage/domain';
import { FloorChange, type AnnouncedBooking } from '../entities';
import { clientConfig } from '../data-source';
import { FLOOR_CHANNEL } from '../queries/announce.query';
import { SESSION_CHANNEL } from '../queries/revoke.query';
import { aSite, freshDatabase, type FreshDatabase, type TestSite } from '../testing';
import { BusyError, UnavailableError } from './database-fault';
import { namedQuery } from './named-query';
import { Refused } from './refused';
import type { Transaction } from './transaction';
import { TransactionRunner } from './transaction-runner';

const RENAME = namedQuery<object, [id: string, name: string]>(
  'rename-unit',
  'UPDATE unit SET name = $2 WHERE id = $1',
);
const NAME = namedQuery<{ name: string }, [id: string]>(
  'name-of-unit',
  'SELECT name FROM unit WHERE id = $1',
);
const FAIL = (state: string) =>
  namedQuery<object, []>(
    `fail-${state}`,
    `DO $$ BEGIN RAISE EXCEPTION 'on purpose' USING ERRCODE = '${state}'; END $$`,
  );
const IMPATIENT = namedQuery<object, []>('impatient', `SET LOCAL lock_timeout = '50ms'`);
const DIE = namedQuery<object, []>('die', 'SELECT pg_terminate_backend(pg_backend_pid())');

describe('a transaction', () => {
  let database: FreshDatabase;
  let runner: TransactionRunner;
  let site: TestSite;
  let listener: Client;
  const heard: string[] = [];

  beforeAll(async () => {
    database = await freshDatabase();
    runner = new TransactionRunner(database.dataSource);
    listener = new Client(clientConfig(database.connection));
    listener.on('notification', ({ payload = '' }) => heard.push(payload));
    await listener.connect();
    await listener.query(`LISTEN ${FLOOR_CHANNEL}; LISTEN ${SESSION_CHANNEL}`);
  });
  afterAll(async () => {
    await listener.end();
    await database.drop();
  });
  beforeEach(async () => {
    site = await aSite(database.dataSource);
    heard.length = 0;
  });

  const nameOf = async (id: string): Promise<string | undefined> =>
    (await runner.read((queries) => queries.query(NAME, [id])))[0]?.name;
  const announce = (tx: Transaction, bookings: AnnouncedBooking[] = []): Promise<number> =>
    tx.announce({
      floorId: site.floorId,
      bookings,
      action: 'spec.done',
      actorId: site.anna.personId,
      changedAt: new Date('2026-11-23T08:00:00Z'),
    });
  /** What was said so far has arrived once a later round trip of the listening connection is answered. */
  const heardSoFar = async (): Promise<unknown[]> => {
    await listener.query('SELECT 1');
    return heard.map((payload): unknown => JSON.parse(payload));
  };
  const news = (revision: number) => ({ floorId: site.floorId, revision, bookings: [] });

  it('keeps what was done when the work ends well', async () => {
    expect(await runner.run([], (tx) => rename(tx, 'kept').then(() => 'answer'))).toBe('answer');
    expect(await nameOf(site.section)).toBe('kept');
  });

  it('leaves nothing behind when the work throws, and throws the same', async () => {
    const bug = new Error('a bug');
    const work = runner.run([], async (tx) => {
      await rename(tx, 'lost');
      throw bug;
    });
    await expect(work).rejects.toBe(bug);
    expect(await nameOf(site.section)).not.toBe('lost');
  });

  it('leaves nothing behind when the work is refused, and hands the refusal over', async () => {
    const refusal = new Refused('no');
    const result = await runner.run([], (tx) => rename(tx, 'lost').then(() => refusal));
    expect(result).toBe(refusal);
    expect(await nameOf(site.section)).not.toBe('lost');
  });

  it('announces with the commit and not before, one revision at a time', async () => {
    await runner.run([], async (tx) => {
      expect(await announce(tx)).toBe(1);
      expect(await heardSoFar()).toEqual([]);
    });
    expect(await heardSoFar()).toEqual([news(1)]);
    expect(await runner.run([], (tx) => announce(tx))).toBe(2);
    expect(await heardSoFar()).toEqual([news(1), news(2)]);
  });

  it('says what changed as long as a notification can carry it, and keeps it in any case', async () => {
    const bookings = Array.from({ length: 60 }, (_, n): AnnouncedBooking => ({
      bookingId: `booking ${n}` as BookingId,
      placeId: site.desk,
      startsAt: '2026-11-23T07:00:00.000Z',
      endsAt: '2026-11-23T15:00:00.000Z',
      status: 'confirmed',
    }));
    await runner.run([], (tx) => announce(tx, bookings.slice(0, 2)));
    await runner.run([], (tx) => announce(tx, bookings));
    expect(await heardSoFar()).toEqual([
      { ...news(1), bookings: bookings.slice(0, 2) },
      { floorId: site.floorId, revision: 2 },
    ]);
    const kept = await database.dataSource
      .getRepository(FloorChange)
      .findOneBy({ floorId: site.floorId, revision: 2 });
    expect(kept?.bookings).toEqual(bookings);
  });

  it('says nothing and uses up no revision when it is rolled back', async () => {
    await runner.run([], async (tx) => {
      await announce(tx);
      return new Refused('no');
    });
    await expect(runner.run([], (tx) => announce(tx).then(fail))).rejects.toThrow('a bug');
    expect(await heardSoFar()).toEqual([]);
    expect(await runner.run([], (tx) => announce(tx))).toBe(1);
  });

  it('gives each of many at once a revision of its own', async () => {
    const revisions = await Promise.all(
      Array.from({ length: 30 }, () => runner.run([], (tx) => announce(tx))),
    );
    expect(revisions.sort((a, b) => a - b)).toEqual(revisions.map((_, i) => i + 1));
    expect(await heardSoFar()).toHaveLength(30);
  });

  it('revokes any number of sessions', async () => {
    const sessionIds = Array.from({ length: 1_000 }, () => crypto.randomUUID());
    await runner.run([], (tx) => tx.revoke(sessionIds));
    const revoked = (await heardSoFar()).flat();
    expect(revoked).toEqual(sessionIds);
  });

  it('runs again after a serialization failure, and gives up as busy when it stays', async () => {
    let attempts = 0;
    const result = await runner.run([], async (tx) => {
      attempts += 1;
      await rename(tx, `attempt ${attempts}`);
      if (attempts < 3) await tx.query(FAIL('40001'), []);
      return attempts;
    });
    expect(result).toBe(3);
    expect(await nameOf(site.section)).toBe('attempt 3');
    const never = runner.run([], (tx) => tx.query(FAIL('40001'), []));
    await expect(never).rejects.toBeInstanceOf(BusyError);
  });

  it('lets both of two who lock each other out finish', async () => {
    let waiting = 2;
    let release: () => void = () => undefined;
    const bothHaveOne = new Promise<void>((resolve) => (release = resolve));
    const swap = (first: string, second: string) =>
      runner.run([], async (tx) => {
        await tx.query(RENAME, [first, 'swapped']);
        waiting -= 1;
        if (waiting === 0) release();
        await bothHaveOne;
        await tx.query(RENAME, [second, 'swapped']);
      });
    await Promise.all([swap(site.section, site.office), swap(site.office, site.section)]);
    expect([await nameOf(site.section), await nameOf(site.office)]).toEqual(['swapped', 'swapped']);
  });

  it('does not repeat what failed for another reason', async () => {
    let attempts = 0;
    const work = runner.run([], async (tx) => {
      attempts += 1;
      await tx.query(FAIL('23505'), []);
    });
    await expect(work).rejects.toMatchObject({ code: '23505' });
    expect(attempts).toBe(1);
  });

  it('is busy when a lock does not come in time', async () => {
    await runner.run([], async (tx) => {
      await rename(tx, 'held');
      const other = runner.run([], async (late) => {
        await late.query(IMPATIENT, []);
        await rename(late, 'late');
      });
      await expect(other).rejects.toBeInstanceOf(BusyError);
    });
    expect(await nameOf(site.section)).toBe('held');
  });

  it('queues those who lock the same place, whatever the order they name locks in', async () => {
    const [a, b] = [
      { of: 'place', id: site.desk },
      { of: 'person', id: site.anna.personId },
    ] as const;
    let inside = 0;
    const enter = (locks: readonly (typeof a | typeof b)[]) =>
      runner.run(locks, async (tx) => {
        inside += 1;
        await rename(tx, 'alone');
        expect(inside).toBe(1);
        inside -= 1;
      });
    await Promise.all(Array.from({ length: 12 }, (_, i) => enter(i % 2 ? [a, b] : [b, a])));
  });

  it('is unavailable when its connection is cut, and the next one works again', async () => {
    const cut = runner.run([], (tx) => tx.query(DIE, []));
    await expect(cut).rejects.toBeInstanceOf(UnavailableError);
    expect(await nameOf(site.section)).toBeDefined();
  });

  const rename = (tx: Transaction, name: string) => tx.query(RENAME, [site.section, name]);
  const fail = (): never => {
    throw new Error('a bug');
  };

  it('is refused at once where five hundred wait already, and those who wait are served', async () => {
    const tries = Array.from({ length: 700 }, () => nameOf(site.section));
    const settled = await Promise.allSettled(tries);
    const refused = settled.filter((each) => each.status === 'rejected');
    expect(refused).toHaveLength(200);
    expect(refused.every(({ reason }) => reason instanceof BusyError)).toBe(true);
    expect(await nameOf(site.section)).toBe('Bauaufsicht');
  });
});
