import { setTimeout as sleep } from 'node:timers/promises';
import type { Cluster } from './cluster.layout';
import { inMaintenanceSession } from './cluster.session';
import { type Postmaster, runningPostmaster } from './postmaster';

const POLL_MS = 20;
/** Sessions that were closed a moment ago take that long to leave. */
const LEAVE_WITHIN_MS = 400;
const STOP_WITHIN_MS = 3_000;

const OTHER_SESSIONS = `
  SELECT count(*)::int AS count FROM pg_stat_activity
  WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`;

/** `left-running`: another process still uses the server, and the last one to leave stops it. */
export type StopOutcome = 'stopped' | 'left-running';

const isInUse = (postmaster: Postmaster): Promise<boolean> =>
  inMaintenanceSession(postmaster, async (session) => {
    const leaveBy = performance.now() + LEAVE_WITHIN_MS;
    for (;;) {
      const { rows } = await session.query<{ count: number }>(OTHER_SESSIONS);
      if (rows[0]?.count === 0) return false;
      if (performance.now() > leaveBy) return true;
      await sleep(POLL_MS);
    }
  });

async function hasEnded(cluster: Cluster, { pid }: Postmaster): Promise<boolean> {
  const endBy = performance.now() + STOP_WITHIN_MS;
  while (runningPostmaster(cluster)?.pid === pid) {
    if (performance.now() > endBy) return false;
    await sleep(POLL_MS);
  }
  return true;
}

/** Stops the server in order, or harder when it does not end in time; what was committed survives either way. */
export async function stopPostmaster(cluster: Cluster): Promise<StopOutcome> {
  const postmaster = runningPostmaster(cluster);
  if (!postmaster) return 'stopped';
  if (await isInUse(postmaster).catch(() => false)) return 'left-running';
  process.kill(postmaster.pid, 'SIGINT'); // PostgreSQL's "fast" shutdown
  if (!(await hasEnded(cluster, postmaster))) process.kill(postmaster.pid, 'SIGQUIT');
  return 'stopped';
}
