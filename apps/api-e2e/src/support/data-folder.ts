import { chmodSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { guardian } from './guardian';

/** A folder for an embedded database of one spec's own. */
export interface DataFolder {
  readonly path: string;
  /** Where its PostgreSQL can be reached while it runs. */
  readonly databaseUrl: string;
  /** The process id of its PostgreSQL. */
  postgresPid(): number;
  /** Stops what still runs on it and removes it. */
  remove(): Promise<void>;
}

const REMOVE = `
  pid=$(head -n 1 "$0/pg18/postmaster.pid" 2> /dev/null)
  [ -n "$pid" ] && kill -QUIT "$pid"
  for try in $(seq 100); do
    [ -n "$pid" ] && kill -0 "$pid" 2> /dev/null && sleep 0.05
  done
  rm -rf "$0"`;

export function dataFolder(): DataFolder {
  const path = mkdtempSync(join(tmpdir(), 'etage-e2e-'));
  chmodSync(path, 0o755); // as root, PostgreSQL runs as another user
  const remover = guardian(REMOVE, path);
  return {
    path,
    databaseUrl: `postgres://etage@localhost/etage?host=${path}/pg18`,
    postgresPid: () => Number.parseInt(readFileSync(join(path, 'pg18/postmaster.pid'), 'utf8'), 10),
    remove: () => remover.act(),
  };
}
