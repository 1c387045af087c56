// How long after its commit a booking is on the screens of those who watch the floor, against a bare Socket.IO server.
import pg from 'pg';
import { buildCity } from './support/city.mjs';
import { addressOf, withDatabase } from './support/database.mjs';
import { startEtage } from './support/etage.mjs';
import { inTurns, median } from './support/rounds.mjs';
import { aim, section, table, figure } from './support/section.mjs';
import { WishList } from './support/wishes.mjs';
import { employ } from './support/worker.mjs';
import { setTimeout as pause } from 'node:timers/promises';

export const title = 'Push';

const CHANNELS = { etage: 'etage_floor', bare: 'bench_push' };
/** Longer than Etage gathers changes of one floor. */
const BETWEEN_CHANGES_MS = 150;
const CHANGES_A_ROUND = 8;

/** Milliseconds of CLOCK_MONOTONIC, which all processes share. */
const now = () => Number(process.hrtime.bigint()) / 1e6;

/** Hears commits as early as anybody outside the database can. */
async function commitListener(folder) {
  const client = new pg.Client(addressOf(folder));
  await client.connect();
  for (const channel of Object.values(CHANNELS)) await client.query(`LISTEN ${channel}`);
  return {
    next: () => new Promise((resolve) => client.once('notification', () => resolve(now()))),
    close: () => client.end(),
  };
}

/** @returns the delays of one change in milliseconds, from whatever told first that it is committed */
async function delaysOf(change, commits, watchers) {
  const heard = commits.next();
  const answered = change().then(now);
  const reached = await watchers.next();
  const committedAt = Math.min(await heard, await answered);
  const since = (at) => Math.max(0, at - committedAt);
  return { first: since(reached.first), median: since(reached.median), last: since(reached.last) };
}

async function round(change, commits, watchers) {
  const delays = [];
  for (let made = 0; made < CHANGES_A_ROUND; made += 1) {
    delays.push(await delaysOf(change, commits, watchers));
    await pause(BETWEEN_CHANGES_MS);
  }
  const middle = (key) => median(delays.map((delay) => delay[key]));
  return {
    ...{ first: middle('first'), median: middle('median'), last: middle('last') },
    worst: Math.max(...delays.map(({ last }) => last)),
  };
}

function bookingOf(etage, wishes) {
  return async () => {
    const [{ token, placeId, startsAt, endsAt }] = wishes.next(1);
    const answer = await fetch(`http://127.0.0.1:${etage.port}/api/v1/bookings`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ placeId, startsAt, endsAt }),
    });
    if (answer.status !== 201) throw new Error(`${answer.status}: ${await answer.text()}`);
  };
}

/** A message as long as Etage's, straight from the database. */
function notifyOf(database, floorId) {
  let revision = 0;
  const booking = { bookingId: floorId, placeId: floorId, status: 'confirmed' };
  const instants = { startsAt: '2027-01-04T08:00:00.000Z', endsAt: '2027-01-04T16:00:00.000Z' };
  return async () => {
    revision += 1;
    const change = {
      floorId,
      sinceRevision: revision - 1,
      revision,
      bookings: [{ ...booking, ...instants }],
    };
    await database.query('SELECT pg_notify($1, $2)', [CHANNELS.bare, JSON.stringify(change)]);
  };
}

async function watchersOf(port, city, count) {
  const sockets = Array.from({ length: count }, (_, n) => ({
    floorId: city.floors[0],
    token: city.people[n % city.people.length].token,
  }));
  const watchers = employ('watchers', { port, sockets });
  await watchers.next();
  return watchers;
}

function report(medians, many) {
  const row = (name, { first, median: middle, last, worst }) => [name, first, middle, last, worst];
  const reached = medians[`etage ${many}`].last;
  const counts = [1, many];
  return section(title, [
    `One booking over HTTP on a floor that so many sockets watch, from its commit (heard by a connection that listens, or
answered, whichever was first) to the first, the median and the last of them. The sockets are in one other process on
the same cores. The reference is a bare Socket.IO server that passes on what it hears.`,
    table(
      ['ms after the commit', 'first', 'median', 'last', 'worst last'],
      counts.flatMap((count) => [
        row(`Etage, ${count} sockets`, medians[`etage ${count}`]),
        row(`bare Socket.IO, ${count} sockets`, medians[`bare ${count}`]),
      ]),
    ),
    aim(reached <= 100, `${many} sockets reached within ${figure(reached)} ms; aim at most 100 ms`),
  ]);
}

async function compare(count, { etage, barePort, city, database, commits, wishes }, rounds) {
  const ofEtage = await watchersOf(etage.port, city, count);
  const ofBare = await watchersOf(barePort, city, count);
  const medians = await inTurns(rounds, {
    [`etage ${count}`]: () => round(bookingOf(etage, wishes), commits, ofEtage),
    [`bare ${count}`]: () => round(notifyOf(database, city.floors[0]), commits, ofBare),
  });
  await Promise.all([ofEtage.stop(), ofBare.stop()]);
  return medians;
}

export async function measure({ rounds, share }) {
  const many = Math.round(1_000 * share);
  const etage = await startEtage();
  const address = addressOf(etage.folder);
  const bare = employ('bare-push', { address, channel: CHANNELS.bare });
  const { port: barePort } = await bare.next();
  const commits = await commitListener(etage.folder);
  const medians = await withDatabase(etage.folder, async (database) => {
    const city = await buildCity(database, { floors: 1, desksAFloor: 200, people: 200 });
    const setting = { etage, barePort, city, database, commits, wishes: new WishList(city) };
    const one = await compare(1, setting, rounds);
    return { ...one, ...(await compare(many, setting, rounds)) };
  });
  await commits.close();
  await bare.stop();
  await etage.stop();
  return report(medians, many);
}
