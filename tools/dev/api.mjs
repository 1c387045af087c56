// Bundles the API whenever a source changes and restarts it in order: the old one closes its connections and leaves the
// data folder before the new one claims it.
import { pathToFileURL } from 'node:url';
import { watch } from 'rolldown';
import { end, start } from '../run/command.mjs';
import { inRoot } from '../run/root.mjs';
import { say } from '../run/say.mjs';

const { default: config } = await import(
  pathToFileURL(inRoot('apps/api/rolldown.config.mjs')).href
);
const main = inRoot('dist/apps/api/main.js');

let api;
let turn = Promise.resolve();

async function tellItsEnd(child) {
  const code = await child.ended;
  if (child !== api) return; // we ended it ourselves
  if (code === 0) process.exit(1); // somebody else runs on the data folder, as it has said
  say('The API has ended. It starts again when a source is saved.');
}

async function restart() {
  const [before, again] = [api, api ? ['--again'] : []];
  api = undefined;
  if (before) await end(before);
  api = start(process.execPath, ['--enable-source-maps', main, ...again]);
  void tellItsEnd(api);
}

watch(config).on('event', (event) => {
  if (event.code === 'BUNDLE_END') {
    void event.result.close();
    turn = turn.then(restart);
  }
  if (event.code === 'ERROR') say(event.error.message);
});
