import { existsSync, mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bin, capture } from './command.mjs';
import { inRoot } from './root.mjs';
import { say, seconds } from './say.mjs';

const SOURCES = [
  'apps/api',
  'apps/web',
  'libs',
  'package-lock.json',
  'package.json',
  'tsconfig.base.json',
];
const RESULTS = ['dist/apps/api/main.js', 'dist/apps/web/index.html'];
/** Its time is the moment the last successful build began, so that what changed meanwhile is newer. */
const STAMP = inRoot('dist/.built');

/** The last change below a path in ms; a folder changes when something is added or removed. */
function lastChange(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  const below = readdirSync(path).map((name) => lastChange(join(path, name)));
  return Math.max(found.mtimeMs, ...below);
}

function isUpToDate() {
  if (!existsSync(STAMP) || !RESULTS.every((file) => existsSync(inRoot(file)))) return false;
  return Math.max(...SOURCES.map((path) => lastChange(inRoot(path)))) < statSync(STAMP).mtimeMs;
}

/** Nx without its service in the background, its cloud and its full-screen display. */
export const NX_ENV = { NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NX_TUI: 'false' };

/** Builds the API and the web client if their sources changed since the last time. */
export async function ensureBuild() {
  if (isUpToDate()) return;
  say('Building Etage …');
  const begunAt = performance.now();
  mkdirSync(inRoot('dist'), { recursive: true });
  writeFileSync(`${STAMP}.new`, '');
  const { code, output } = await capture(
    bin('nx'),
    ['run-many', '-t', 'build', '--outputStyle=static'],
    { env: NX_ENV },
  );
  if (code !== 0) throw new Error(`The build failed.\n${output}`);
  renameSync(`${STAMP}.new`, STAMP);
  say(`Built in ${seconds(performance.now() - begunAt)}.`);
}
