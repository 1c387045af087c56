import { readFileSync } from 'node:fs';
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

/** Whether node_modules holds exactly what the lock says; npm keeps a list of what it installed. */
export function packagesAreInstalled() {
  const installed = packagesIn('node_modules/.package-lock.json');
  const { '': project, ...locked } = packagesIn('package-lock.json') ?? { '': {} };
  if (!installed || !project) return false;
  const isAsLocked = ([path, entry]) =>
    installed[path] ? installed[path].version === entry.version : Boolean(entry.optional);
  return (
    Object.entries(locked).every(isAsLocked) && Object.keys(installed).every((path) => locked[path])
  );
}

/** Installs the npm packages if they are missing or not those of the lock. */
export async function ensurePackages() {
  if (packagesAreInstalled()) return;
  say('Installing the npm packages. The first time this takes a minute or two …');
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    env: { SCARF_ANALYTICS: 'false' },
  });
  if (code !== 0) throw new Error('npm could not install the packages; its words are above.');
}
