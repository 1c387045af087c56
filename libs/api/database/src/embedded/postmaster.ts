import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Cluster } from './cluster.layout';
import { startMarkOf } from './process-identity';

/** The server process of a cluster. */
export interface Postmaster {
  readonly pid: number;
  readonly socketFolder: string;
}

const lockFile = (folder: string): string => join(folder, 'postmaster.pid');

/** A server that ends takes its files along at any moment. */
function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function serves(pid: number | string, folder: string): boolean {
  if (process.platform !== 'linux') return startMarkOf(Number(pid)) !== undefined;
  const [program = '', ...words] = readIfThere(`/proc/${pid}/cmdline`).split('\0');
  return basename(program) === 'postgres' && words.includes(folder);
}

/** The server that runs on the cluster now, if any. */
export function runningPostmaster({ folder }: Pick<Cluster, 'folder'>): Postmaster | undefined {
  // Lines: pid, data directory, start time, port, socket folder, … The last ones appear a moment after the first.
  const [pid, , , , socketFolder] = readIfThere(lockFile(folder)).split('\n');
  if (!pid || !socketFolder || !serves(pid, folder)) return undefined;
  return { pid: Number(pid), socketFolder };
}

/**
 * After kill -9 or a power cut the lock can name a number that another program of the same user has now, and
 * PostgreSQL would refuse to start. Removes the lock if no server uses the cluster. A lock that names no living process
 * is left to PostgreSQL, which replaces it safely.
 */
export function removeStaleLock({ folder }: Pick<Cluster, 'folder'>): void {
  const file = lockFile(folder);
  const words = readIfThere(file);
  if (process.platform !== 'linux' || words === '') return;
  if (startMarkOf(Number.parseInt(words, 10)) === undefined) return;
  const numbers = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  if (numbers.some((pid) => serves(pid, folder))) return;
  if (readIfThere(file) === words) rmSync(file, { force: true });
}
