import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../data-source';
import { type SocketConnection, testClusterAddress } from './test-cluster.address';
import { cloneTemplate, onTestCluster } from './test-template';

/** A migrated, empty database of one spec file's own. */
export interface FreshDatabase {
  readonly connection: SocketConnection;
  /** Connected; `drop` closes it. */
  readonly dataSource: DataSource;
  drop(): Promise<void>;
}

/**
 * Clones the migrated template; call it in `beforeAll` and `drop` it in `afterAll`. Specs build a site of their own in
 * it, so one database serves a whole file.
 */
export async function freshDatabase(): Promise<FreshDatabase> {
  const database = `etage_${randomUUID().slice(0, 8)}`;
  await cloneTemplate(database);
  const connection = { ...testClusterAddress(), database };
  const dataSource = await createDataSource(connection).initialize();
  return {
    connection,
    dataSource,
    drop: async () => {
      if (dataSource.isInitialized) await dataSource.destroy();
      await onTestCluster((session) =>
        session.query(`DROP DATABASE ${session.escapeIdentifier(database)} WITH (FORCE)`),
      );
    },
  };
}
