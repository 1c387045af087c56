import { resolve } from 'node:path';

const testing = resolve(import.meta.dirname, '../../libs/api/database/src/testing');

/** Jest options: one PostgreSQL for all specs of a run. */
export const testCluster = {
  globalSetup: resolve(testing, 'test-cluster.setup.ts'),
  globalTeardown: resolve(testing, 'test-cluster.teardown.ts'),
  testTimeout: 60_000, // a database may have to be set up on a busy machine
};
