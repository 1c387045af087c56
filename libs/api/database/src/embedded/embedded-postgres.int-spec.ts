import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { buryTestCluster, watchOver } from '../testing/test-cluster.undertaker';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres';

let dataDir: string;
const started: EmbeddedPostgres[] = [];

const lockFile = (): string => join(dataDir, 'pg18/postmaster.pid');
const serverPid = (): number => Number.parseInt(readFileSync(lockFile(), 'utf8'), 10);

async function start({ disposable = true } = {}): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres({ dataDir, database: 'etage', disposable });
  started.push(postgres);
  return postgres;
}

async function query<T>({ connection }: EmbeddedPostgres, sql: string): Promise<T[]> {
  const session = new Client(connection);
  session.on('error', () => undefined); // the server may be killed meanwhile
  await session.connect();
  const { rows } = await session.query<T & object>(sql).finally(() => session.end());
  return rows;
}

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'etage-embedded-'));
  chmodSync(dataDir, 0o755); // as root, PostgreSQL runs as another user
  watchOver(dataDir);
});

afterEach(async () => {
  for (const postgres of started.splice(0)) await postgres.stop();
  await buryTestCluster();
});

describe('the embedded PostgreSQL', () => {
  it('sets itself up, offers the database with btree_gist, and stops', async () => {
    const postgres = await start();
    expect(postgres.adopted).toBe(false);
    await query(postgres, 'CREATE EXTENSION btree_gist');
    expect(await query(postgres, 'SELECT current_database() AS name')).toEqual([{ name: 'etage' }]);
    expect(await query(postgres, 'SHOW max_connections')).toEqual([{ max_connections: '100' }]);
    expect(await query(postgres, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '' }]);
    expect(await postgres.stop()).toBe('stopped');
    await expect(query(postgres, 'SELECT 1')).rejects.toThrow();
  });

  it('keeps its data from one start to the next', async () => {
    const first = await start();
    await query(first, 'CREATE TABLE kept AS SELECT 7 AS seven');
    await first.stop();
    expect(await query(await start(), 'SELECT seven FROM kept')).toEqual([{ seven: 7 }]);
  });

  it('is adopted when its starter was killed, and stopped by the last one who leaves', async () => {
    const orphaned = await start();
    const pid = serverPid();
    const heir = await start();
    expect(heir.adopted).toBe(true);
    expect(serverPid()).toBe(pid);
    const session = new Client(orphaned.connection);
    await session.connect();
    expect(await heir.stop()).toBe('left-running');
    await session.end();
    expect(await orphaned.stop()).toBe('stopped');
  });

  it('comes back by itself, with its data, when it is killed', async () => {
    const postgres = await start({ disposable: false });
    await query(postgres, 'CREATE TABLE kept AS SELECT 7 AS seven');
    const killed = serverPid();
    process.kill(killed, 'SIGKILL');
    const rows = await eventually(() => query(postgres, 'SELECT seven FROM kept'));
    expect(rows).toEqual([{ seven: 7 }]);
    expect(serverPid()).not.toBe(killed);
  });

  it('starts right after it was killed together with its starter', async () => {
    const first = await start();
    process.kill(serverPid(), 'SIGKILL');
    const second = await start();
    expect(await query(second, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(first.connection).toEqual(second.connection);
  });

  it('waits for a server that is just shutting down', async () => {
    const first = await start();
    process.kill(serverPid(), 'SIGINT');
    expect(await query(await start(), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(first.adopted).toBe(false);
  });

  it('removes a lock that names a living process of another program', async () => {
    await (await start()).stop();
    const stranger = spawn('sleep', ['60']);
    writeFileSync(lockFile(), lockWords(stranger));
    expect((await start()).adopted).toBe(false);
    expect(serverPid()).not.toBe(stranger.pid);
    stranger.kill();
  });

  it('is set up by one of two who start at the same time and adopted by the other', async () => {
    const both = await Promise.all([start(), start()]);
    expect(both.map(({ adopted }) => adopted).sort()).toEqual([false, true]);
    expect(await query(both[0], 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
});

function lockWords({ pid }: ChildProcess): string {
  return [pid, join(dataDir, 'pg18'), 1_763_700_000, 5432, join(dataDir, 'pg18'), '', ''].join(
    '\n',
  );
}

async function eventually<T>(ask: () => Promise<T>): Promise<T> {
  const until = performance.now() + 20_000;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (performance.now() > until) throw error;
      await sleep(50);
    }
  }
}
