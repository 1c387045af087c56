import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from './settings';

/**
 * The secret from which keys are made: the one that is set, else one of its own beside the embedded database, which is
 * made when it is first needed. Undefined where the database is elsewhere, as every node has to know the same.
 */
export function keptSecret({ secret, databaseUrl, dataDir }: Settings): string | undefined {
  if (secret !== undefined || databaseUrl !== undefined) return secret;
  const file = join(dataDir, 'secret');
  if (!existsSync(file)) {
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  }
  return readFileSync(file, 'utf8').trim();
}
