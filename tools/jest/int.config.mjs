// Specs on real PostgreSQL. Some of them: npx jest -c tools/jest/int.config.mjs <part of the path>
import { resolve } from 'node:path';
import { preset } from '../jest.preset.mjs';
import { testCluster } from './test-cluster.mjs';

export default preset(resolve(import.meta.dirname, '../..'), {
  displayName: 'int',
  testMatch: ['<rootDir>/libs/api/**/*.int-spec.ts', '<rootDir>/apps/api/**/*.int-spec.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.nx', '<rootDir>/tmp'],
  ...testCluster,
});
