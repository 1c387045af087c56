// Every kind of test, in the order in which they run: the quick ones first.
import { join } from 'node:path';
import { bin, run } from '../run/command.mjs';
import { withBuild } from '../run/ready-to-run.mjs';
import { say } from '../run/say.mjs';
import { findChromium } from './chromium.mjs';
import { ensureRadicale } from './radicale.mjs';
import { freePort } from '../run/free-port.mjs';

/** A runner that hangs must not keep the others from telling what they found. */
const LIMIT_MS = 20 * 60_000;

const jest = (config, file) =>
  run(bin('jest'), ['-c', config, '--ci', '--json', `--outputFile=${file}`, '--maxWorkers=2'], {
    env: { NODE_ENV: 'test' },
    limitMs: LIMIT_MS,
  });

async function playwright(file, folder) {
  const env = {
    CHROMIUM: await findChromium(),
    E2E_PORT: String(await freePort()),
    E2E_DATA_DIR: join(folder, 'data'),
    E2E_OUTPUT_DIR: join(folder, 'browser'),
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  };
  return run(bin('playwright'), ['test', '-c', 'apps/web-e2e/playwright.config.ts'], {
    env,
    limitMs: LIMIT_MS,
  });
}

/** `run(file, folder)` writes its results to `file`, may use `folder`, and resolves to an exit code. */
export const runners = [
  {
    name: 'libraries',
    format: 'jest',
    run: async (file) => {
      // Without it the others are to tell what they found; those that need it say what is missing.
      await ensureRadicale().catch((error) => say(error.message));
      return jest('jest.config.mjs', file);
    },
  },
  {
    name: 'API',
    format: 'jest',
    run: async (file) => {
      await withBuild();
      return jest('apps/api-e2e/jest.config.mjs', file);
    },
  },
  { name: 'browser', format: 'playwright', run: playwright },
];
