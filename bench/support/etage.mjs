import { createInterface } from 'node:readline';
import { end } from '../../tools/run/command.mjs';
import { inRoot } from '../../tools/run/root.mjs';
import { postmasterPid } from './database.mjs';
import { startNode, temporaryFolder } from './leftovers.mjs';
import { cpuOfProcess, cpuOfServer } from './proc.mjs';

const MAIN = inRoot('dist/apps/api/main.js');

function portFrom(child) {
  const said = [];
  return new Promise((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      said.push(line);
      const ready = /Etage is ready: \S+:(\d+)/.exec(line);
      if (ready) resolve(Number(ready[1]));
    });
    child.stderr.on('data', (data) => said.push(String(data)));
    void child.ended.then(() => reject(new Error(`Etage did not start.\n${said.join('\n')}`)));
  });
}

/**
 * Starts the built Etage on a data folder; a folder of its own, without the demo, unless said otherwise.
 * `startedInMs` runs from the start of the process to its word that it is ready.
 */
export async function startEtage({
  folder = temporaryFolder(),
  demo = 'off',
  main = MAIN,
  flags = [],
} = {}) {
  const begunAt = performance.now();
  const child = startNode([...flags, main], {
    ...{ PORT: '0', HOST: '127.0.0.1', NODE_ENV: 'production' },
    ...{ DATABASE_URL: '', ETAGE_PUBLIC_URL: '', ETAGE_DATA_DIR: folder, ETAGE_DEMO: demo },
  });
  const port = await portFrom(child);
  const startedInMs = performance.now() - begunAt;
  const postmaster = postmasterPid(folder);
  return {
    folder,
    port,
    startedInMs,
    pid: child.pid,
    postmaster,
    /** CPU time so far in milliseconds. */
    cpu: () => ({ api: cpuOfProcess(child.pid), database: cpuOfServer(postmaster) }),
    stop: () => end(child),
  };
}
