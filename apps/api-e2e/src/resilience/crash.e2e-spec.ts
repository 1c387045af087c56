import { api } from '@etage/contract';
import { Pool } from 'pg';
import { ApiProcess } from '../support/api-process';
import { dataFolder, type DataFolder } from '../support/data-folder';
import { eventually } from '../support/eventually';
import { freePort } from '../support/free-port';
import { at } from '../support/ground';
import { ledgerFaults } from '../support/ledger';
import { LiveClient } from '../support/live-client';
import { startLoad, type BookingLoad } from './booking-load';

let folder: DataFolder;
let program: ApiProcess;
let environment: Record<string, string>;
let load: BookingLoad;
let watcher: LiveClient;

beforeEach(async () => {
  folder = dataFolder();
  environment = { ETAGE_DATA_DIR: folder.path, PORT: String(await freePort()) };
  program = new ApiProcess(environment);
  load = await startLoad(await program.ready());
  watcher = await LiveClient.of(at(load.people, 0));
  await eventually(() => load.acknowledged.length > load.total / 4);
});

afterEach(async () => {
  watcher.close();
  await program.stop();
  await folder.remove();
});

/** Every acknowledged booking is there once, under its own key, whole. */
async function expectNothingLost(): Promise<void> {
  await load.done.catch((cause: unknown) => {
    const state = program.isRunning ? 'runs' : 'has ended';
    throw new Error(`the load gave up; the program ${state} and said:\n${program.output}`, {
      cause,
    });
  });
  expect(load.acknowledged).toHaveLength(load.total);
  const database = new Pool({ connectionString: folder.databaseUrl, max: 2 });
  const { rows } = await database.query<{ id: string; key: string }>(
    `SELECT id, idempotency_key AS key FROM booking WHERE idempotency_key LIKE 'load-%' ORDER BY key`,
  );
  const known = load.acknowledged.map(({ booking, idempotencyKey: key }) => ({
    id: booking.bookingId as string,
    key,
  }));
  expect(rows).toEqual(known.sort((a, b) => (a.key < b.key ? -1 : 1)));
  expect(await ledgerFaults(database)).toEqual({});
  await database.end();
}

/** What a client shows once it has come back: it watches again, fetches the floor and goes on from there. */
async function expectWatcherKnowsTheTruth(): Promise<void> {
  await eventually(() => watcher.socket.connected);
  const mine = load.acknowledged.filter(({ idempotencyKey }) =>
    idempotencyKey.startsWith('load-0-'),
  );
  const { place, bookingId } = at(mine, 0).booking;
  const { floorId } = place;
  const watched = await eventually(async () => {
    const answer = await watcher.watch(floorId);
    return answer.ok && answer;
  });
  const first = at(mine, 0).booking;
  const view = await at(load.people, 0).call(api.floors.availability, {
    params: { floorId },
    query: { startsAt: first.startsAt, endsAt: at(mine, mine.length - 1).booking.endsAt },
  });
  const shown = view.places.find(({ placeId }) => placeId === first.placeId)?.bookings;
  expect(view.revision).toBe(watched.revision);
  expect(shown?.map((booking) => booking.bookingId)).toEqual(
    mine.map(({ booking }) => booking.bookingId),
  );
  await at(load.people, 0).call(api.bookings.cancel, { params: { bookingId } });
  expect((await watcher.hears(bookingId, 'cancelled')).sinceRevision).toBe(watched.revision);
}

describe('when PostgreSQL is killed while people book', () => {
  it('it comes back by itself, nothing acknowledged is lost and nothing is written by half', async () => {
    process.kill(folder.postgresPid(), 'SIGKILL');
    await expectNothingLost();
    expect(program.isRunning).toBe(true);
    await expectWatcherKnowsTheTruth();
  });
});

describe('when the API is killed while people book', () => {
  it('the next start finds everything, and clients go on where they were', async () => {
    await program.stop('SIGKILL');
    program = new ApiProcess(environment);
    await program.ready();
    await expectNothingLost();
    await expectWatcherKnowsTheTruth();
  });
});

describe('when both are killed at once', () => {
  it('the next start recovers and nothing acknowledged is lost', async () => {
    process.kill(folder.postgresPid(), 'SIGKILL');
    await program.stop('SIGKILL');
    program = new ApiProcess(environment);
    await program.ready();
    await expectNothingLost();
  });
});
