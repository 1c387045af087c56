import { setTimeout as pause } from 'node:timers/promises';
import type { PoolClient } from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import { asDatabaseFault, BusyError, isRetriable } from './database-fault';
import { lockKeys, type Lock } from './lock-key';
import type { NamedQuery } from './named-query';
import { queriesOn, type Queries } from './queries';
import { Refused } from './refused';
import { Transaction } from './transaction';

const ATTEMPTS = 4;

/** Whoever finds more waiting for a connection is told to come back: by then the answer would be too late anyway. */
const WAITING_AT_MOST = 500;

/** `BEGIN` and all locks in one round trip; the keys are numbers of our own making. */
function opening(locks: readonly Lock[]): string {
  const taken = lockKeys(locks).map((key) => `SELECT pg_advisory_xact_lock(${key});`);
  return `BEGIN;${taken.join('')}`;
}

async function once<T>(
  client: PoolClient,
  locks: readonly Lock[],
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  try {
    await client.query(opening(locks));
    const result = await work(new Transaction(queriesOn(client)));
    await client.query(result instanceof Refused ? 'ROLLBACK' : 'COMMIT');
    return result;
  } catch (error) {
    // On a broken connection there is nothing left to roll back; the first error is the one to tell.
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

/** Runs work in a transaction, one public use case each. */
export class TransactionRunner implements Queries {
  /** How many have asked for a connection and do not have it yet. */
  private waiting = 0;

  constructor(private readonly dataSource: DataSource) {}

  /**
   * Takes the locks in their fixed order, runs `work`, commits; rolls back when it throws or returns a `Refused`.
   * A deadlock or serialization failure is tried again a few times.
   * @throws BusyError when contention stays; UnavailableError when the database is gone
   */
  async run<T>(locks: readonly Lock[], work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.retried(() => this.connected((client) => once(client, locks, work)));
  }

  /**
   * Runs one statement that is a transaction of its own, in one round trip; tried again like `run`.
   * @throws DatabaseError with the statement's own SQLSTATE where it refuses by `require`
   */
  async query<Row extends object, Values extends readonly unknown[]>(
    query: NamedQuery<Row, Values>,
    values: Values,
  ): Promise<Row[]> {
    return this.retried(() => this.connected((client) => queriesOn(client).query(query, values)));
  }

  /** Reads outside a transaction, on one connection, with the same faults. */
  async read<T>(work: (queries: Queries) => Promise<T>): Promise<T> {
    try {
      return await this.connected((client) => work(queriesOn(client)));
    } catch (error) {
      throw asDatabaseFault(error);
    }
  }

  private async retried<T>(attempt: () => Promise<T>): Promise<T> {
    for (let count = 1; ; count += 1) {
      try {
        return await attempt();
      } catch (error) {
        if (!isRetriable(error) || count === ATTEMPTS) throw asDatabaseFault(error);
        await pause(Math.random() * 20 * count);
      }
    }
  }

  private async connected<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    if (this.waiting >= WAITING_AT_MOST) throw new BusyError('too many wait for a connection');
    const runner = this.dataSource.createQueryRunner();
    try {
      return await work(await this.waitFor(runner));
    } finally {
      await runner.release();
    }
  }

  private async waitFor(runner: QueryRunner): Promise<PoolClient> {
    this.waiting += 1;
    try {
      return (await runner.connect()) as PoolClient;
    } finally {
      this.waiting -= 1;
    }
  }
}
