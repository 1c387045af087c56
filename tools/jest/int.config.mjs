// Specs on real PostgreSQL. One of them: npx jest -c tools/jest/int.config.mjs <part of the path>
import { resolve } from 'node:path';
import { preset } from '../jest.preset.mjs';

const root = resolve(import.meta.dirname, '../..');
const testing = resolve(root, 'libs/api/database/src/testing');

export default preset(root, {
  displayName: 'int',
  testMatch: ['<rootDir>/libs/api/**/*.int-spec.ts', '<rootDir>/apps/api/**/*.int-spec.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.nx', '<rootDir>/tmp'],
  testTimeout: 60_000, // a database may have to be set up on a busy machine
  globalSetup: resolve(testing, 'test-cluster.setup.ts'),
  globalTeardown: resolve(testing, 'test-cluster.teardown.ts'),
});
