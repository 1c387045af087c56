// npm run dev: the API, bundled again and restarted in order on every save, behind Vite's server for the web client.
// Ctrl-C ends all of it.
import './run/node-version.mjs';
import { bin, end, start } from './run/command.mjs';
import { orPlainFailure } from './run/plain-failure.mjs';
import { withPackages } from './run/ready-to-run.mjs';
import { inRoot } from './run/root.mjs';
import { freePort } from './run/free-port.mjs';

async function develop() {
  await withPackages();
  // The web client's server passes on to the API, so both must know its port.
  const PORT = process.env.PORT ?? String(await freePort());
  const api = start(process.execPath, [inRoot('tools/dev/api.mjs')], {
    env: { PORT, NODE_ENV: 'development' },
  });
  const web = start(bin('vite'), ['apps/web'], { env: { PORT } });
  await Promise.race([api.ended, web.ended]);
  process.exitCode = 1; // neither ends by itself
  await Promise.all([end(api), end(web)]);
}

await orPlainFailure(develop);
