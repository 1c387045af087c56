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

async function restart() {
  if (api) await end(api);
  api = start(process.execPath, ['--enable-source-maps', main]);
}

watch(config).on('event', (event) => {
  if (event.code === 'BUNDLE_END') {
    void event.result.close();
    turn = turn.then(restart);
  }
  if (event.code === 'ERROR') say(event.error.message);
});
