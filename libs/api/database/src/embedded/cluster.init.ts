import { execFile } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { asAccount, CLUSTER_ROLE, type Cluster } from './cluster.layout';
import { startMarkOf } from './process-identity';

const run = promisify(execFile);

const isInitialised = (folder: string): boolean => existsSync(join(folder, 'PG_VERSION'));

const unfinishedPrefix = (folder: string): string => `${folder}.init-`;

/** Folders that a killed starter left behind. */
function removeUnfinished(folder: string): void {
  const prefix = basename(unfinishedPrefix(folder));
  for (const name of readdirSync(dirname(folder)).filter((entry) => entry.startsWith(prefix))) {
    const [pid] = name.slice(prefix.length).split('-');
    if (startMarkOf(Number(pid)) === undefined) {
      rmSync(join(dirname(folder), name), { recursive: true, force: true });
    }
  }
}

function initdbArguments(folder: string, disposable: boolean): string[] {
  return [
    ...['-D', folder, '-U', CLUSTER_ROLE, '--encoding=UTF8'],
    ...['--locale-provider=builtin', '--locale=C.UTF-8'],
    ...['--auth-local=trust', '--auth-host=reject'],
    ...(disposable ? ['--no-sync'] : []),
  ];
}

async function initdb(cluster: Cluster, folder: string): Promise<void> {
  try {
    await run(
      cluster.binaries.initdb,
      initdbArguments(folder, cluster.disposable),
      asAccount(cluster),
    );
  } catch (error) {
    const words = (error as { stderr?: string }).stderr || (error as Error).message;
    throw new Error(`PostgreSQL could not set up ${cluster.folder}: ${words.trim()}`, {
      cause: error,
    });
  }
}

/** Makes the cluster if there is none. It appears whole or not at all, and several starters may try at the same time. */
export async function ensureCluster(cluster: Cluster): Promise<void> {
  const { folder, account } = cluster;
  if (isInitialised(folder)) return;
  removeUnfinished(folder);
  const unfinished = mkdtempSync(`${unfinishedPrefix(folder)}${process.pid}-`);
  try {
    if (account) chownSync(unfinished, account.uid, account.gid);
    await initdb(cluster, unfinished);
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!isInitialised(folder)) throw error; // else another starter was faster
  }
}
