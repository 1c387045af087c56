// Whatever the bench starts and writes is gone when it ends, also when it fails or is interrupted.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { start } from '../../tools/run/command.mjs';
import { postmasterPid } from './database.mjs';

const children = new Set();
const folders = new Set();

function attempt(work) {
  try {
    work();
  } catch {
    // it is gone already
  }
}

process.on('exit', () => {
  for (const { pid } of children) attempt(() => process.kill(-pid, 'SIGKILL'));
  for (const folder of folders) {
    attempt(() => process.kill(postmasterPid(folder), 'SIGQUIT'));
    attempt(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 }));
  }
});

/** A Node process of the bench; what it says can be read. */
export function startNode(words, env) {
  const child = start(process.execPath, words, { stdio: 'pipe', env });
  children.add(child);
  void child.ended.then(() => children.delete(child));
  return child;
}

/** An empty folder. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'etage-bench-'));
  folders.add(folder);
  chmodSync(folder, 0o755); // as root, PostgreSQL runs as another user
  return folder;
}
