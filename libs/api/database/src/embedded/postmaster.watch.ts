import { setInterval } from 'node:timers';
import { type Cluster } from './cluster.layout';
import { runningPostmaster } from './postmaster';
import { ensurePostmaster } from './postmaster.ensure';

const LOOK_EVERY_MS = 1_000;

/**
 * Starts the server again when it is gone, whoever killed it.
 * @returns ends the watch, and resolves when nothing is being started any more
 */
export function watchPostmaster(
  cluster: Cluster,
  log: (message: string) => void,
): () => Promise<void> {
  let starting: Promise<void> | undefined;
  const startAgain = async (): Promise<void> => {
    log('PostgreSQL is gone; starting it again');
    await ensurePostmaster(cluster).catch((error: Error) => log(error.message));
    starting = undefined;
  };
  const timer = setInterval(() => {
    if (!starting && !runningPostmaster(cluster)) starting = startAgain();
  }, LOOK_EVERY_MS).unref();
  return async () => {
    clearInterval(timer);
    await starting;
  };
}
