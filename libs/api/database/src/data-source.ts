import { runMigrations } from 'graphile-worker';
import pg, { type Client, type ClientConfig } from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import * as entities from './entities';
import { MIGRATIONS } from './migrations';
import { SnakeNamingStrategy } from './snake-naming.strategy';

/** Where PostgreSQL is: a URL, or the socket folder of the embedded server. */
export type DatabaseConnection =
  | { readonly url: string }
  | {
      readonly host: string;
      readonly port: number;
      readonly user: string;
      readonly database: string;
    };

export interface PoolOptions {
  /** Connections one process opens at most. */
  readonly poolSize?: number;
}

const entityClasses = Object.values(entities).filter((value) => typeof value === 'function');

const place = (connection: DatabaseConnection) =>
  'url' in connection
    ? { url: connection.url }
    : {
        host: connection.host,
        port: connection.port,
        username: connection.user,
        database: connection.database,
      };

/**
 * A server that is killed can cut a connection in the moment it is made, before anybody who asked for it listens for
 * errors, and an error nobody listens for ends the process. Whoever uses the connection is told by their own query.
 */
const survivesCut = (client: Client): void => void client.on('error', () => undefined);

/** The schema comes from migrations alone: `synchronize` would drop the exclusion constraints. */
export const createDataSource = (
  connection: DatabaseConnection,
  { poolSize = 10 }: PoolOptions = {},
): DataSource =>
  new DataSource({
    type: 'postgres',
    ...place(connection),
    entities: entityClasses,
    migrations: MIGRATIONS,
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNamingStrategy(),
    synchronize: false,
    applicationName: 'etage',
    poolSize,
    extra: {
      onConnect: survivesCut,
      connectionTimeoutMillis: 10_000,
      // A request that waits longer than this is told to try again instead of piling up.
      options:
        '-c lock_timeout=8s -c statement_timeout=20s -c idle_in_transaction_session_timeout=30s',
    },
  });

/** The same place for a connection outside the pool, such as the one that listens. */
export const clientConfig = (connection: DatabaseConnection): ClientConfig =>
  'url' in connection ? { connectionString: connection.url } : { ...connection };

/** The job queue keeps its own tables, in a schema of its own, up to date. */
async function migrateQueue({ driver }: DataSource): Promise<void> {
  const pgPool = (driver as unknown as { master: pg.Pool }).master;
  pgPool.on('connect', survivesCut); // once more, where the queue looks for it
  await runMigrations({ pgPool });
}

/** A key of our own, so that several nodes which start at once migrate one after the other. */
const MIGRATION_LOCK = 7_163_041;

/** Brings the schema up to date; safe to call from several nodes at the same time. */
export async function migrate(dataSource: DataSource): Promise<void> {
  // Without the limits for requests: a change of a large table may take its time.
  const patient = new DataSource({
    ...dataSource.options,
    extra: { onConnect: survivesCut },
    poolSize: 2,
  } as DataSourceOptions);
  await patient.initialize();
  const runner = patient.createQueryRunner();
  try {
    await runner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await patient.runMigrations();
    await migrateQueue(patient);
  } finally {
    await runner.release();
    // Closing the connection gives the lock back.
    await patient.destroy();
  }
}
