// npm start: installs and builds what is missing, then becomes the API process itself, so that signals and the exit
// code are its own and nothing stays behind when it is killed.
import './run/node-version.mjs';
import { pathToFileURL } from 'node:url';
import { orPlainFailure } from './run/plain-failure.mjs';
import { withBuild } from './run/ready-to-run.mjs';
import { inRoot } from './run/root.mjs';
import { runningInstance } from './run/running-instance.mjs';
import { say } from './run/say.mjs';

async function startEtage() {
  const running = runningInstance(process.env);
  if (running) {
    const address = running.address ?? 'it is still starting';
    say(`Etage already runs here as process ${running.pid}: ${address}`);
    return;
  }
  await withBuild();
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(inRoot('dist/apps/api/main.js')).href);
}

await orPlainFailure(startEtage);
