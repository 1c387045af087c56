import { preset } from '../../tools/jest.preset.mjs';

// These specs run built programs (`npm run build`) and talk to them as the web client does.
export default preset(import.meta.dirname, {
  testMatch: ['<rootDir>/src/**/*.e2e-spec.ts'],
  globalSetup: '<rootDir>/src/support/city.setup.ts',
  globalTeardown: '<rootDir>/src/support/city.teardown.ts',
  testTimeout: 300_000, // fifty rounds of a hundred people took 80 s with six times as much to do as cores
  maxWorkers: 2,
});
