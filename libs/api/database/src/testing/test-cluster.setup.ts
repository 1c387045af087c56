import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../embedded';
import { stopFirst, watchOver } from './test-cluster.undertaker';
import { TEST_CLUSTER_VARIABLE } from './test-cluster.address';

/** Starts the PostgreSQL that all specs of one Jest run share; Jest calls it before the first of them. */
export default async function startTestCluster(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'etage-test-'));
  chmodSync(dataDir, 0o755); // as root, PostgreSQL runs as another user
  watchOver(dataDir);
  const { connection, stop } = await startEmbeddedPostgres({
    dataDir,
    database: 'etage',
    disposable: true,
  });
  stopFirst(stop);
  process.env[TEST_CLUSTER_VARIABLE] = JSON.stringify(connection);
}
