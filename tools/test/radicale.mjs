import { spawnSync } from 'node:child_process';
import { installFromDebian } from './debian.mjs';

/** Debian's Python first: another one on the path does not know Debian's packages. */
const COMMANDS = [['/usr/bin/python3', '-m', 'radicale'], ['radicale']];

const isInstalled = () =>
  COMMANDS.some(
    ([program, ...args]) =>
      spawnSync(program, [...args, '--version'], { stdio: 'ignore' }).status === 0,
  );

/**
 * Sees to it that there is a CalDAV server for the specs of linked calendars: the library alone, which starts no service.
 * @throws Error that says what to do
 */
export async function ensureRadicale() {
  if (isInstalled()) return;
  await installFromDebian('the CalDAV server Radicale', ['python3-radicale']);
  if (isInstalled()) return;
  throw new Error(
    'The specs of linked calendars need the CalDAV server Radicale. Install it (Debian: apt-get install python3-radicale).',
  );
}
