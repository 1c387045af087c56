import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

// `npm test` names a free port and folders of its own, so that two runs never meet.
const {
  CHROMIUM = '/usr/bin/chromium',
  E2E_PORT = '4310',
  E2E_PROGRAM = 'dist/apps/api/main.js',
  PLAYWRIGHT_JSON_OUTPUT_FILE,
} = process.env;
const dataDir = process.env.E2E_DATA_DIR ?? join(tmpdir(), `etage-web-e2e-${E2E_PORT}`);
const address = `http://127.0.0.1:${E2E_PORT}`;

const ALONE = ['**/two-browsers.e2e-spec.ts', '**/restart.e2e-spec.ts'];

export default defineConfig({
  testDir: './src',
  outputDir: process.env.E2E_OUTPUT_DIR ?? '../../dist/.playwright/web-e2e',
  workers: 2,
  // What is measured in seconds, or restarts a server, first and alone; the others share nothing but the server.
  projects: [
    { name: 'alone', testMatch: ALONE, workers: 1 },
    { name: 'together', testMatch: '**/*.e2e-spec.ts', testIgnore: ALONE, dependencies: ['alone'] },
  ],
  timeout: 60_000,
  // A machine with many other things to do is slow, but not wrong.
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : [['list']],
  use: {
    baseURL: address,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: CHROMIUM,
      args: [
        '--no-sandbox', // containers and root have no user namespaces for it
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  // The built program as people run it: embedded PostgreSQL, demo city.
  webServer: {
    command: `node --enable-source-maps ${E2E_PROGRAM}`,
    cwd: '../..',
    env: {
      PORT: E2E_PORT,
      ETAGE_DATA_DIR: dataDir,
      DATABASE_URL: '',
      ETAGE_DEMO: 'on',
      ETAGE_CALDAV_HOSTS: '127.0.0.1',
    },
    url: `${address}/health/ready`,
    timeout: 120_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 8_000 },
  },
});
