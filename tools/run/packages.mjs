import { lstatSync, readFileSync } from 'node:fs';
import { run } from './command.mjs';
import { inRoot } from './root.mjs';
import { say } from './say.mjs';

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(inRoot(file), 'utf8')).packages;
  } catch {
    return undefined; // npm writes its list last, so an interrupted install has none
  }
}

/**
 * Whether what is installed is what the lock says, neither less nor more; packages for other systems may be missing.
 * Both are lists as npm keeps them: entries by folder.
 */
export const isInstalled = (locked, installed) =>
  Object.entries(locked).every(([path, { version, optional }]) =>
    installed[path] ? installed[path].version === version : Boolean(optional),
  ) && Object.keys(installed).every((path) => locked[path]);

function nothingIsMissing() {
  const installed = packagesIn('node_modules/.package-lock.json');
  const { '': project, ...locked } = packagesIn('package-lock.json') ?? {};
  return Boolean(project && installed) && isInstalled(locked, installed);
}

/** A link leads to packages that belong to another copy; `npm ci` would empty them before it installs. */
export const isLink = (path) =>
  Boolean(lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink());

/** Installs the npm packages if they are missing or not those of the lock. */
export async function ensurePackages() {
  if (nothingIsMissing()) return;
  if (isLink(inRoot('node_modules'))) {
    throw new Error(
      'node_modules is a link to the packages of another copy, which do not fit this one. Remove the link and start again.',
    );
  }
  say('Installing the npm packages. The first time this takes a minute or two …');
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    env: { SCARF_ANALYTICS: 'false' },
  });
  if (code !== 0) throw new Error('npm could not install the packages; its words are above.');
}
