import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { CLUSTER_PORT, CLUSTER_ROLE, type Cluster, clusterFolder } from './cluster.layout';
import { ensureCluster } from './cluster.init';
import { clusterStore } from './cluster-store';
import { ensureDatabase } from './database.ensure';
import { accountForPostgres } from './os-account';
import { postgresBinaries } from './postgres-binaries';
import { ensurePostmaster } from './postmaster.ensure';
import { type StopOutcome, stopPostmaster } from './postmaster.stop';
import { watchPostmaster } from './postmaster.watch';

export interface EmbeddedPostgresOptions {
  /** Made if absent. As root, a folder that PostgreSQL's account cannot reach keeps only a link to the database. */
  readonly dataDir: string;
  /** Made if absent. */
  readonly database: string;
  readonly log?: (message: string) => void;
  /** For tests: several times faster, but a crash of the machine may lose data. */
  readonly disposable?: boolean;
}

/** A PostgreSQL of our own, reachable through a socket file only. */
export interface EmbeddedPostgres {
  readonly connection: {
    /** The folder of the socket. */
    readonly host: string;
    readonly port: number;
    readonly user: string;
    readonly database: string;
  };
  /** Whether it was running already. */
  readonly adopted: boolean;
  /** Close your own connections first. The server stays when another process still uses it. */
  stop(): Promise<StopOutcome>;
}

const silent = (): void => undefined;

function describeCluster({
  dataDir,
  disposable = false,
  log = silent,
}: EmbeddedPostgresOptions): Cluster {
  mkdirSync(dataDir, { recursive: true });
  const folder = realpathSync(dataDir);
  const store = clusterStore(folder, accountForPostgres(clusterFolder(folder)), log);
  const account = accountForPostgres(clusterFolder(store));
  return {
    folder: clusterFolder(store),
    logFile: join(folder, 'postgres.log'),
    binaries: postgresBinaries(account),
    account,
    disposable,
  };
}

/**
 * Starts the embedded PostgreSQL, or adopts the one that runs in the data folder already, and keeps it running.
 * @throws Error in plain words when the folder, the account or the server does not allow it
 */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const { database, log = silent } = options;
  const cluster = describeCluster(options);
  await ensureCluster(cluster);
  const { postmaster, adopted } = await ensurePostmaster(cluster);
  await ensureDatabase(postmaster, database);
  const endWatch = watchPostmaster(cluster, log);
  return {
    connection: {
      host: postmaster.socketFolder,
      port: CLUSTER_PORT,
      user: CLUSTER_ROLE,
      database,
    },
    adopted,
    stop: async () => {
      await endWatch();
      return stopPostmaster(cluster);
    },
  };
}
