import { join } from 'node:path';
import type { OsAccount } from './os-account';
import type { PostgresBinaries } from './postgres-binaries';

/** The one role of the cluster; only processes that may enter the socket folder can use it, so it has no password. */
export const CLUSTER_ROLE = 'etage';

/** Names the socket file only: nothing listens on a network port. */
export const CLUSTER_PORT = 5432;

/** Everything one must know to run the cluster. */
export interface Cluster {
  /** PostgreSQL's data directory. */
  readonly folder: string;
  readonly logFile: string;
  readonly binaries: PostgresBinaries;
  /** Undefined: as the user of this process. */
  readonly account: OsAccount | undefined;
  /** Whether a crash of the machine may lose data, as in tests, which is several times faster. */
  readonly disposable: boolean;
}

/** Named for the major version, because another major cannot read it. */
export const clusterFolder = (store: string): string => join(store, 'pg18');

/** Spawn options that make a program run as the cluster's account. */
export const asAccount = ({ account }: Cluster): { cwd: string; uid?: number; gid?: number } =>
  account ? { cwd: '/', uid: account.uid, gid: account.gid } : { cwd: '/' };
