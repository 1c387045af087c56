// Clients and references run in processes of their own, so that their CPU time is never counted as Etage's.
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { end } from '../../tools/run/command.mjs';
import { inRoot } from '../../tools/run/root.mjs';
import { startNode, temporaryFolder } from './leftovers.mjs';

const jobs = temporaryFolder();

function launch(name, job) {
  const file = join(jobs, `${randomUUID()}.json`);
  writeFileSync(file, JSON.stringify(job));
  const child = startNode([inRoot(`bench/workers/${name}.worker.mjs`), file]);
  const errors = [];
  child.stderr.on('data', (data) => errors.push(String(data)));
  return { child, failure: () => new Error(`${name} failed.\n${errors.join('')}`) };
}

/** Runs `bench/workers/<name>.worker.mjs` on a job to its end. Resolves to what it tells. */
export async function work(name, job) {
  const { child, failure } = launch(name, job);
  let told = '';
  child.stdout.on('data', (data) => (told += data));
  if ((await child.ended) !== 0) throw failure();
  return JSON.parse(told);
}

/** Starts a worker that stays: `next()` resolves to the next thing it tells, `pid` and `stop()` are its own. */
export function employ(name, job) {
  const { child, failure } = launch(name, job);
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  return {
    pid: child.pid,
    next: async () => {
      const { value, done } = await lines.next();
      if (done) throw failure();
      return JSON.parse(value);
    },
    stop: () => end(child),
  };
}
