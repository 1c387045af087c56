import {
  createDataSource,
  migrate,
  startEmbeddedPostgres,
  type DatabaseConnection,
} from '@etage/database';
import type { DataSource } from 'typeorm';
import type { Settings } from './settings';

interface Server {
  readonly connection: DatabaseConnection;
  stop(): Promise<unknown>;
}

/** The embedded server may be running already for the application; then it is shared and stays. */
const server = async ({ databaseUrl, dataDir }: Settings): Promise<Server> =>
  databaseUrl === undefined
    ? startEmbeddedPostgres({ dataDir, database: 'etage' })
    : { connection: { url: databaseUrl }, stop: () => Promise.resolve() };

/** Runs a command's work on the database of the settings, beside the application if that is running. */
export async function withDatabase<T>(
  settings: Settings,
  work: (dataSource: DataSource) => Promise<T>,
): Promise<T> {
  const { connection, stop } = await server(settings);
  try {
    const dataSource = await createDataSource(connection, { poolSize: 2 }).initialize();
    try {
      await migrate(dataSource);
      return await work(dataSource);
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await stop();
  }
}
