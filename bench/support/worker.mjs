// Clients and references run in processes of their own, so that their CPU time is never counted as Etage's.
import { writeFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { randomUUID } from 'node:crypto';
import { end, start } from '../../tools/run/command.mjs';
import { inRoot } from '../../tools/run/root.mjs';

function launch(name, job) {
  const file = join(tmpdir(), `etage-bench-job-${randomUUID()}.json`);
  writeFileSync(file, JSON.stringify(job));
  const child = start(process.execPath, [inRoot(`bench/workers/${name}.worker.mjs`), file], {
    stdio: 'pipe',
  });
  const errors = [];
  child.stderr.on('data', (data) => errors.push(String(data)));
  void child.ended.then(() => rmSync(file, { force: true }));
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
