import { claimDataFolder, startEmbeddedPostgres, type DatabaseConnection } from '@etage/database';
import { Client } from 'pg';
import type { Settings } from './settings';

/** Where the data lives while this process runs. */
export interface Store {
  readonly connection: DatabaseConnection;
  /** Tells a second start where this one can be reached. */
  publish(address: string): void;
  close(): Promise<void>;
}

/** Somebody else already runs on the data folder. */
export interface Occupied {
  readonly running: { readonly pid: number; readonly address: string | null };
}

/** @throws Error in plain words when nobody answers there, or not to us */
async function requireDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The database that DATABASE_URL names cannot be used: ${reason}`, {
      cause: error,
    });
  }
  await client.end();
}

/** The PostgreSQL of `DATABASE_URL`, or the embedded one in the data folder, which only one process may have. */
export async function openStore(
  settings: Settings,
  log: (message: string) => void,
): Promise<Store | Occupied> {
  if (settings.databaseUrl !== undefined) {
    await requireDatabase(settings.databaseUrl);
    return {
      connection: { url: settings.databaseUrl },
      publish: () => undefined,
      close: () => Promise.resolve(),
    };
  }
  const claim = await claimDataFolder(settings.dataDir);
  if (!claim.ok) return { running: claim.running };
  try {
    log('Starting the embedded PostgreSQL …');
    const server = await startEmbeddedPostgres({
      dataDir: settings.dataDir,
      database: 'etage',
      log,
    });
    let closing: Promise<void> | undefined;
    const close = async (): Promise<void> => {
      await server.stop();
      claim.release();
    };
    return {
      connection: server.connection,
      publish: (address) => claim.publish(address),
      close: () => (closing ??= close()),
    };
  } catch (error) {
    claim.release();
    throw error;
  }
}
