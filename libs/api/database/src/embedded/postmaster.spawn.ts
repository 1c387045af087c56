import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, renameSync, statSync } from 'node:fs';
import { asAccount, CLUSTER_PORT, type Cluster } from './cluster.layout';
import { socketFolder } from './socket-folder';

const SETTINGS = {
  listen_addresses: '', // reachable through the socket only
  unix_socket_permissions: '0700',
  max_connections: '100',
  shared_buffers: '128MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_error_statement: 'panic', // refused bookings are no faults; their statements would fill the log
  jit: 'off', // the queries are short; compiling them costs more than it gains
};

const DISPOSABLE_SETTINGS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

const LOG_BYTES_KEPT = 10_000_000;

function openLog(file: string): number {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LOG_BYTES_KEPT) renameSync(file, `${file}.1`);
  return openSync(file, 'a', 0o600);
}

function serverArguments(cluster: Cluster): string[] {
  const settings = { ...SETTINGS, ...(cluster.disposable ? DISPOSABLE_SETTINGS : {}) };
  return [
    ...['-D', cluster.folder, '-k', socketFolder(cluster), '-p', String(CLUSTER_PORT)],
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
}

/**
 * Starts the server without waiting until it answers. It has its own process group, so that Ctrl-C in the terminal
 * reaches Etage alone, which then stops the server in order.
 */
export function spawnPostmaster(cluster: Cluster): ChildProcess {
  const log = openLog(cluster.logFile);
  const child = spawn(cluster.binaries.postgres, serverArguments(cluster), {
    ...asAccount(cluster),
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  child.unref();
  return child;
}
