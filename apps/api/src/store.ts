import { claimDataFolder, startEmbeddedPostgres, type DatabaseConnection } from '@etage/database';
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

/** The PostgreSQL of `DATABASE_URL`, or the embedded one in the data folder, which only one process may have. */
export async function openStore(
  settings: Settings,
  log: (message: string) => void,
): Promise<Store | Occupied> {
  if (settings.databaseUrl !== undefined) {
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
    return {
      connection: server.connection,
      publish: (address) => claim.publish(address),
      close: async () => {
        await server.stop();
        claim.release();
      },
    };
  } catch (error) {
    claim.release();
    throw error;
  }
}
