import { createHash } from 'node:crypto';
import { chownSync, lstatSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLUSTER_PORT, type Cluster } from './cluster.layout';

/** A socket path holds 107 bytes on Linux and 103 on macOS. */
const LONGEST_SOCKET_PATH = 100;

function shortFolder({ folder, account }: Cluster): string {
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 12);
  const short = join(tmpdir(), `etage-${digest}`);
  const uid = account?.uid ?? process.getuid?.();
  try {
    mkdirSync(short, { mode: 0o700 });
    if (account) chownSync(short, account.uid, account.gid);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const found = lstatSync(short);
  // Anyone may create folders in /tmp, so one that is not ours could listen in.
  if (found.isDirectory() && (uid === undefined || found.uid === uid)) return short;
  throw new Error(
    `${short} belongs to somebody else. Remove it, or set ETAGE_DATA_DIR to a shorter path.`,
  );
}

/** Where a server of this cluster puts its socket: in the cluster, unless the path would be too long for a socket. */
export const socketFolder = (cluster: Cluster): string =>
  join(cluster.folder, `.s.PGSQL.${CLUSTER_PORT}.lock`).length > LONGEST_SOCKET_PATH
    ? shortFolder(cluster)
    : cluster.folder;
