// npm run city:setup: installs and builds what is missing, then makes an empty database a city's.
import './run/node-version.mjs';
import { pathToFileURL } from 'node:url';
import { orPlainFailure } from './run/plain-failure.mjs';
import { withBuild } from './run/ready-to-run.mjs';
import { inRoot } from './run/root.mjs';

await orPlainFailure(async () => {
  await withBuild();
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(inRoot('dist/apps/api/city-setup.js')).href);
});
