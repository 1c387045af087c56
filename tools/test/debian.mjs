import { spawnSync } from 'node:child_process';
import { run } from '../run/command.mjs';
import { say } from '../run/say.mjs';

/** Where a program is, undefined where it is not. */
export function onPath(name) {
  const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : undefined;
}

/** Installs packages of the system where this user may; whether what was wanted is there then, look for it again. */
export async function installFromDebian(what, packages) {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return;
  say(`Installing ${what} from the packages of the system …`);
  const quietly = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
  await run('apt-get', ['update', '-qq'], quietly);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quietly);
}
