// Reads who holds a data folder; libs/api/database/src/embedded/data-folder.claim.ts writes it.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

function startMarkOf(pid) {
  try {
    if (process.platform !== 'linux') {
      return execFileSync('ps', ['-p', String(pid), '-o', 'lstart='])
        .toString()
        .trim();
    }
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}

function claimsIn(folder) {
  try {
    const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
    return files.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
  } catch {
    return []; // no folder yet, or somebody leaves at this moment: the API itself looks again
  }
}

/** Who runs on the data folder of these environment variables: `{ pid, address }`, or undefined. */
export function runningInstance({ DATABASE_URL, ETAGE_DATA_DIR }) {
  if (DATABASE_URL?.trim()) return undefined;
  const folder = resolve(ETAGE_DATA_DIR?.trim() || '.etage/data', 'instances');
  return claimsIn(folder).find(
    ({ held, pid, startMark }) => held && startMarkOf(pid) === startMark,
  );
}
