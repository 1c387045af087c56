// npm run plan:import: installs and builds what is missing, then reads a CAD plan into the database.
import './run/node-version.mjs';
import { pathToFileURL } from 'node:url';
import { orPlainFailure } from './run/plain-failure.mjs';
import { withBuild } from './run/ready-to-run.mjs';
import { inRoot } from './run/root.mjs';

await orPlainFailure(async () => {
  await withBuild();
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(inRoot('dist/apps/api/plan-import.js')).href);
});
