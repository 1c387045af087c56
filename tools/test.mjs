// npm test: every test there is, from rules to two browsers on one floor. Installs what is missing, and closes with one
// line that sums it all up.
import './run/node-version.mjs';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { orPlainFailure } from './run/plain-failure.mjs';
import { withPackages } from './run/ready-to-run.mjs';
import { say } from './run/say.mjs';
import { readResults } from './test/results.mjs';
import { runners } from './test/runners.mjs';
import { summary } from './test/summary.mjs';

async function runOne({ name, format, run }, folder) {
  const begunAt = performance.now();
  say(`\n── ${name} ──`);
  const file = join(folder, `${name}.json`);
  const code = await run(file, folder).catch((error) => {
    say(error.message);
    return 1;
  });
  return { name, ...readResults(format, file, code), tookMs: performance.now() - begunAt };
}

async function testAll() {
  await withPackages();
  const folder = mkdtempSync(join(tmpdir(), 'etage-run-'));
  chmodSync(folder, 0o755); // as root, PostgreSQL runs as another user
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const results = [];
  for (const runner of runners) results.push(await runOne(runner, folder));
  say(summary(results));
  process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;
}

await orPlainFailure(testAll);
