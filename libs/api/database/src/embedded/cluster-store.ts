import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { clusterFolder } from './cluster.layout';
import { closedFolderOnTheWay } from './folder-reach';
import type { OsAccount } from './os-account';

/** Where root keeps what PostgreSQL must reach when the project lies in a closed folder such as /root. */
export const SYSTEM_STORE = '/var/lib/etage';

const LINK = 'elsewhere';

/** Others may go through a folder with it, but neither list nor read what is in there. */
const MAY_PASS = 0o011;

function linkToNewStore(link: string, systemStore: string): void {
  mkdirSync(systemStore, { recursive: true });
  const store = mkdtempSync(join(systemStore, 'data-'));
  for (const folder of [systemStore, store]) chmodSync(folder, 0o755); // whatever the umask is
  try {
    symlinkSync(store, link);
  } catch (error) {
    rmSync(store, { recursive: true });
    if (!existsSync(link)) throw error; // else another starter was faster
  }
}

function followLink(link: string): string {
  try {
    return realpathSync(link);
  } catch {
    throw new Error(
      `${link} points to a database folder that is gone. Remove the link to begin with an empty one.`,
    );
  }
}

/** A second, empty database would look as if everything had been lost. */
function refuseSecondCluster(
  dataDir: string,
  closed: string,
  account: OsAccount | undefined,
): void {
  if (!existsSync(clusterFolder(dataDir))) return;
  throw new Error(
    `The database lies in ${dataDir}, but ${closed} is closed now to the user ${account?.name} that PostgreSQL runs ` +
      `as. Open it again (chmod a+x ${closed}); nothing has been changed.`,
  );
}

/** The data folder itself is ours to open; those above it are not. */
function closedFolderBefore(dataDir: string, account: OsAccount): string | undefined {
  const closed = closedFolderOnTheWay(dataDir, account);
  if (closed !== dataDir) return closed;
  chmodSync(dataDir, statSync(dataDir).mode | MAY_PASS);
  return undefined;
}

/**
 * The folder that holds the cluster: the data folder itself, or one under {@link SYSTEM_STORE} when the account
 * PostgreSQL runs as cannot get there. The link in the data folder keeps the two together, so deleting the data folder
 * begins anew, and moving it takes the database along.
 */
export function clusterStore(
  dataDir: string,
  account: OsAccount | undefined,
  log: (message: string) => void,
  systemStore = SYSTEM_STORE,
): string {
  const link = join(dataDir, LINK);
  const linked = lstatSync(link, { throwIfNoEntry: false }) !== undefined;
  const closed = account && !linked ? closedFolderBefore(dataDir, account) : undefined;
  if (!linked && !closed) return dataDir;
  if (closed) {
    refuseSecondCluster(dataDir, closed, account);
    linkToNewStore(link, systemStore);
    log(
      `${closed} is closed to the user ${account?.name}, so the database is kept in ${followLink(link)}`,
    );
  }
  return followLink(link);
}
