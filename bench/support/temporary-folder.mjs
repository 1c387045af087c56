import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { postmasterPid } from './database.mjs';

/** A server that outlived its Etage, as when that was killed. */
function endPostmaster(folder) {
  try {
    process.kill(postmasterPid(folder), 'SIGQUIT');
  } catch {
    // there is none
  }
}

/** An empty data folder for an Etage; it goes, with what still runs in it, when this process does. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'etage-bench-'));
  chmodSync(folder, 0o755); // as root, PostgreSQL runs as another user
  process.on('exit', () => {
    endPostmaster(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  });
  return folder;
}
