// npm run dev: the API, bundled again and restarted in order on every save, behind Vite's server for the web client.
// Ctrl-C ends all of it.
import './run/node-version.mjs';
import { bin, end, start } from './run/command.mjs';
import { freePort } from './run/free-port.mjs';
import { orPlainFailure } from './run/plain-failure.mjs';
import { withPackages } from './run/ready-to-run.mjs';
import { inRoot } from './run/root.mjs';
import { runningInstance } from './run/running-instance.mjs';

/** Where people reach it: Vite serves the client here and passes on to the API. */
const ADDRESS = 'http://localhost:4200';

function refuseSecond() {
  const running = runningInstance(process.env);
  if (!running) return;
  const where = running.address ? ` at ${running.address}` : '';
  throw new Error(
    `Etage already runs here${where} as process ${running.pid}, and two cannot share a database. Stop it, or develop ` +
      'on another database:  ETAGE_DATA_DIR=.etage/dev npm run dev',
  );
}

async function develop() {
  await withPackages();
  refuseSecond();
  // The web client's server passes on to the API, so both must know its port.
  const PORT = process.env.PORT ?? String(await freePort());
  const ETAGE_PUBLIC_URL = process.env.ETAGE_PUBLIC_URL ?? ADDRESS;
  const api = start(process.execPath, [inRoot('tools/dev/api.mjs')], {
    env: { PORT, ETAGE_PUBLIC_URL, NODE_ENV: 'development' },
  });
  const web = start(bin('vite'), ['apps/web', '--clearScreen', 'false'], { env: { PORT } });
  await Promise.race([api.ended, web.ended]);
  process.exitCode = 1; // neither ends by itself
  await Promise.all([end(api), end(web)]);
}

await orPlainFailure(develop);
