// npm run people:import: installs and builds what is missing, then reads a list of people into the database.
import './run/node-version.mjs';
import { pathToFileURL } from 'node:url';
import { orPlainFailure } from './run/plain-failure.mjs';
import { withBuild } from './run/ready-to-run.mjs';
import { inRoot } from './run/root.mjs';

await orPlainFailure(async () => {
  await withBuild();
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(inRoot('dist/apps/api/people-import.js')).href);
});
