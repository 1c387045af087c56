import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Cluster } from './cluster.layout';
import { inMaintenanceSession } from './cluster.session';
import { type Postmaster, removeStaleLock, runningPostmaster } from './postmaster';
import { spawnPostmaster } from './postmaster.spawn';

const POLL_MS = 20;
/** Recovery after a crash can take a while; it ends by itself. */
const ANSWER_WITHIN_MS = 60_000;
/** How long a server that exits at once is tried again: children of a killed one may still hold its memory. */
const START_WITHIN_MS = 8_000;

async function answers(postmaster: Postmaster): Promise<boolean> {
  try {
    await inMaintenanceSession(postmaster, (session) => session.query('SELECT 1'));
    return true;
  } catch {
    return false; // starting, recovering or shutting down
  }
}

function lastWords(logFile: string): string {
  const lines = existsSync(logFile) ? readFileSync(logFile, 'utf8').trim().split('\n') : [];
  return lines.slice(-3).join('\n');
}

/** A server that answers. */
export interface FoundPostmaster {
  readonly postmaster: Postmaster;
  /** Whether somebody else had started it. */
  readonly adopted: boolean;
}

/** One try; ends when a server answers or the one that was started here has exited. */
async function tryToStart(
  cluster: Cluster,
  giveUpAt: number,
): Promise<FoundPostmaster | undefined> {
  removeStaleLock(cluster);
  const child = spawnPostmaster(cluster);
  let exited = false;
  child.once('exit', () => (exited = true));
  child.once('error', () => (exited = true));
  while (!exited && performance.now() < giveUpAt) {
    const postmaster = runningPostmaster(cluster);
    if (postmaster && (await answers(postmaster))) {
      return { postmaster, adopted: postmaster.pid !== child.pid };
    }
    await sleep(POLL_MS);
  }
  return undefined;
}

/** Either the server that runs already, or a new one. Several starters may try at the same time. */
export async function ensurePostmaster(cluster: Cluster): Promise<FoundPostmaster> {
  const giveUpAt = performance.now() + ANSWER_WITHIN_MS;
  let startUntil = performance.now() + START_WITHIN_MS;
  while (performance.now() < giveUpAt && performance.now() < startUntil) {
    const running = runningPostmaster(cluster);
    if (running) {
      if (await answers(running)) return { postmaster: running, adopted: true };
      startUntil = performance.now() + START_WITHIN_MS; // it shuts down: wait for its end, then start anew
    } else {
      const started = await tryToStart(cluster, giveUpAt);
      if (started) return started;
    }
    await sleep(POLL_MS);
  }
  throw new Error(
    `PostgreSQL does not start. Its log ${cluster.logFile} ends with:\n${lastWords(cluster.logFile)}`,
  );
}
