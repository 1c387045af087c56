import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { run } from '../run/command.mjs';
import { say } from '../run/say.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const DEBIAN_PACKAGES = ['chromium', 'fonts-dejavu-core'];
const MAC_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

function onPath(name) {
  const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : undefined;
}

const installed = () =>
  NAMES.map(onPath).find(Boolean) ?? MAC_PATHS.find((path) => existsSync(path));

async function installFromDebian() {
  say('Installing Chromium from the packages of the system …');
  const quietly = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
  await run('apt-get', ['update', '-qq'], quietly);
  await run(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...DEBIAN_PACKAGES],
    quietly,
  );
  return installed();
}

/**
 * The browser for the end-to-end tests: the one named by CHROMIUM, else one of the system, else one installed now.
 * @throws Error that says what to do
 */
export async function findChromium() {
  const { CHROMIUM } = process.env;
  if (CHROMIUM && !existsSync(CHROMIUM))
    throw new Error(`CHROMIUM names ${CHROMIUM}, which is not there.`);
  const found = CHROMIUM || installed();
  if (found) return found;
  const mayInstall = process.getuid?.() === 0 && onPath('apt-get');
  const fresh = mayInstall ? await installFromDebian() : undefined;
  if (fresh) return fresh;
  throw new Error(
    'The end-to-end tests need Chromium. Install it (Debian: apt-get install chromium) or name it in CHROMIUM.',
  );
}
