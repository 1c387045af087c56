import { existsSync } from 'node:fs';
import { installFromDebian, onPath } from './debian.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const DEBIAN_PACKAGES = ['chromium', 'fonts-dejavu-core'];
const MAC_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const installed = () =>
  NAMES.map(onPath).find(Boolean) ?? MAC_PATHS.find((path) => existsSync(path));

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
  await installFromDebian('Chromium', DEBIAN_PACKAGES);
  const fresh = installed();
  if (fresh) return fresh;
  throw new Error(
    'The end-to-end tests need Chromium. Install it (Debian: apt-get install chromium) or name it in CHROMIUM.',
  );
}
