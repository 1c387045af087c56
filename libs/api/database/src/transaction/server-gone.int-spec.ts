import { chmodSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDataSource } from '../data-source';
import { freshDatabase } from '../testing';
import { UnavailableError } from './database-fault';
import { namedQuery } from './named-query';
import { TransactionRunner } from './transaction-runner';

const ONE = namedQuery<{ one: number }, []>('one', 'SELECT 1 AS one');

describe('a server that is gone', () => {
  it('is unavailable to reads and transactions, and back again when it is back', async () => {
    const { connection, drop, dataSource: direct } = await freshDatabase();
    const folder = mkdtempSync(join(tmpdir(), 'etage-door-'));
    chmodSync(folder, 0o755);
    const socket = `.s.PGSQL.${connection.port}`;
    const open = (): void => symlinkSync(join(connection.host, socket), join(folder, socket));
    open();
    const dataSource = await createDataSource({ ...connection, host: folder }).initialize();
    const runner = new TransactionRunner(dataSource);
    const ask = () => runner.read((queries) => queries.query(ONE, []));
    expect(await ask()).toEqual([{ one: 1 }]);

    rmSync(join(folder, socket));
    await direct.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    );
    await expect(ask()).rejects.toBeInstanceOf(UnavailableError);
    const work = runner.run([], (tx) => tx.query(ONE, []));
    await expect(work).rejects.toBeInstanceOf(UnavailableError);

    open();
    expect(await ask()).toEqual([{ one: 1 }]);
    await dataSource.destroy();
    await drop();
    rmSync(folder, { recursive: true });
  });
});
