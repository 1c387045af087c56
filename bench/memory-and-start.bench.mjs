// How long one waits for Etage, and what it keeps in memory, against a bare Node process.
import { spawnSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { inRoot } from '../tools/run/root.mjs';
import { startEtage } from './support/etage.mjs';
import { COMING_DAYS, fillCity } from './support/filled.mjs';
import { memoryOfProcess, memoryOfServer } from './support/proc.mjs';
import { answerOf, bareReads, readsOf } from './support/reads.mjs';
import { inTurns } from './support/rounds.mjs';
import { section, table } from './support/section.mjs';
import { asRequest, dayFromToday, WishList } from './support/wishes.mjs';
import { employ, work } from './support/worker.mjs';

export const title = 'Memory and start';

const REST_MS = 5_000;
const SAMPLE_MS = 200;
const LOAD_SECONDS = 12;

async function startedIn(options) {
  const etage = await startEtage(options);
  await etage.stop();
  return { seconds: etage.startedInMs / 1000 };
}

/** A start with nothing in the data folder, and the next one on the same folder. */
async function starts({ rounds, share }) {
  const demo = await startEtage({ demo: 'on' });
  await demo.stop();
  const used = { folder: demo.folder, demo: 'on' };
  const node = () => {
    const begunAt = performance.now();
    spawnSync(process.execPath, ['-e', '']);
    return Promise.resolve({ seconds: (performance.now() - begunAt) / 1000 });
  };
  return inTurns(share < 1 ? 1 : Math.min(rounds, 4), {
    'first start, demo city written': () => startedIn({ demo: 'on' }),
    'first start, without the demo': () => startedIn({ demo: 'off' }),
    'next start, with the demo': () => startedIn(used),
    'next start, as typed: `npm start`': () =>
      startedIn({ ...used, main: inRoot('tools/start.mjs') }),
    'bare Node, start to end': node,
  });
}

/** The most of each number that was seen while `load` went on. */
async function mostDuring(load, memory) {
  let most = memory();
  const timer = setInterval(() => {
    const seen = memory();
    most = Object.fromEntries(
      Object.keys(seen).map((key) => [key, Math.max(seen[key], most[key])]),
    );
  }, SAMPLE_MS);
  await load();
  clearInterval(timer);
  return most;
}

async function phases(memory, load) {
  await pause(REST_MS);
  const atRest = memory();
  const underLoad = await mostDuring(load, memory);
  await pause(REST_MS);
  return { atRest, underLoad, after: memory() };
}

/** Reads of all floors and days, and bookings, one kind after the other. */
async function mixedLoad(etage, city, share) {
  const seconds = (LOAD_SECONDS * share) / city.floors.length;
  const wishes = new WishList(city, { fromDay: COMING_DAYS.till + 2 });
  for (const floorId of city.floors) {
    await readsOf(etage, city, { floorId, day: dayFromToday(1), remembered: false, seconds });
    await work('http-load', {
      ...{ port: etage.port, connections: 8, expects: 201 },
      requests: wishes.next(Math.round(500 * share)).map(asRequest),
    });
  }
}

async function memories({ share }) {
  const etage = await startEtage();
  const city = await fillCity(etage);
  const read = { floorId: city.floors[0], day: dayFromToday(1) };
  const bare = employ('bare-server', { body: await answerOf(etage, city, read) });
  const { port } = await bare.next();
  const ofEtage = () => ({
    ...memoryOfProcess(etage.pid),
    database: memoryOfServer(etage.postmaster),
  });
  const ofBare = () => memoryOfProcess(bare.pid);
  const result = {
    etage: await phases(ofEtage, () => mixedLoad(etage, city, share)),
    bare: await phases(ofBare, () => bareReads(port, LOAD_SECONDS * share)),
  };
  await bare.stop();
  await etage.stop();
  return result;
}

function report(started, { etage, bare }) {
  const startRows = Object.entries(started).map(([name, { seconds }]) => [name, seconds]);
  const row = (name, pick) => [
    name,
    ...['atRest', 'underLoad', 'after'].map((phase) => pick(phase) ?? ''),
  ];
  return section(title, [
    'From the start of the process to its word that it is ready, with its PostgreSQL.',
    table(['', 'seconds'], startRows),
    `Memory in MB with 2,000 desks, 2,000 people and 10,000 bookings; the load reads every floor anew and books, over 8
connections, as fast as it goes. "Share" divides what processes use together; for the database it is that of all its
processes, most of it the cache they share.`,
    table(
      ['MB', 'at rest', 'most under load', 'five seconds after'],
      [
        row('API, resident', (phase) => etage[phase].resident),
        row('API, share', (phase) => etage[phase].share),
        row('PostgreSQL, share', (phase) => etage[phase].database),
        row('bare Node server, resident', (phase) => bare[phase].resident),
      ],
    ),
  ]);
}

export async function measure(effort) {
  const started = await starts(effort);
  return report(started, await memories(effort));
}
