// npm run docker:check: proves the Dockerfile where there is no container engine. Its own lines are carried out in an
// empty folder: install, build, install without development packages, then its command as an ordinary user against a
// PostgreSQL of its own, until its health check is content, and an orderly stop.
import '../tools/run/node-version.mjs';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { capture, end, start } from '../tools/run/command.mjs';
import { orPlainFailure } from '../tools/run/plain-failure.mjs';
import { inRoot } from '../tools/run/root.mjs';
import { say, seconds } from '../tools/run/say.mjs';
import { freePort } from '../tools/run/free-port.mjs';
import { copyBuildContext } from './check/build-context.mjs';
import { stagesOf } from './check/dockerfile.mjs';
import { startExternalPostgres } from './check/external-postgres.mjs';
import { buildStage } from './check/image-stage.mjs';
import { ordinaryUser } from './check/ordinary-user.mjs';

const READY_WITHIN_MS = 60_000;
const STOP_WITHIN_MS = 5_000;

function emptyFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'etage-image-'));
  chmodSync(folder, 0o755);
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function buildImage(folder) {
  const sources = new Map([['context', join(folder, 'context')]]);
  copyBuildContext(sources.get('context'));
  let image;
  for (const stage of stagesOf(readFileSync(inRoot('docker/Dockerfile'), 'utf8'))) {
    image = await buildStage(stage, join(folder, stage.name), sources);
    sources.set(stage.name, image.folder);
  }
  if (!image.USER || image.USER === 'root') throw new Error('The image runs as root.');
  return image;
}

async function untilHealthy({ HEALTHCHECK }, container, options) {
  const begunAt = performance.now();
  while (performance.now() - begunAt < READY_WITHIN_MS && container.exitCode === null) {
    const { code } = await capture(HEALTHCHECK[0], HEALTHCHECK.slice(1), options);
    if (code === 0) return performance.now() - begunAt;
    await sleep(500);
  }
  throw new Error('The container did not become healthy.');
}

async function runImage(image, folder) {
  mkdirSync(join(folder, 'postgres'));
  const postgres = await startExternalPostgres(
    join(folder, 'postgres'),
    join(image.folder, 'app/node_modules'),
  );
  const env = {
    ...image.env,
    DATABASE_URL: postgres.url,
    PORT: String(await freePort()),
    HOST: '127.0.0.1',
  };
  const options = { env, cwd: join(image.folder, image.cwd), user: ordinaryUser() };
  const container = start(image.CMD[0], image.CMD.slice(1), options);
  try {
    say(`healthy after ${seconds(await untilHealthy(image, container, options))}`);
    const page = await fetch(`http://127.0.0.1:${env.PORT}/`);
    if (!page.ok) throw new Error(`The web client answers with status ${page.status}.`);
    const stopsAt = performance.now();
    const code = await end(container);
    const took = performance.now() - stopsAt;
    if (code !== 0 || took > STOP_WITHIN_MS)
      throw new Error(`Stopped with code ${code} in ${seconds(took)}.`);
    say(`stopped in order in ${seconds(took)}`);
  } finally {
    await end(container);
    await end(postgres.server);
  }
}

async function check() {
  const folder = emptyFolder();
  await runImage(await buildImage(folder), folder);
  say('The Dockerfile works.');
}

await orPlainFailure(check);
