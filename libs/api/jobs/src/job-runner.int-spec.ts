import { setTimeout as pause } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { Refused, TransactionRunner } from '@etage/database';
import { freshDatabase, type FreshDatabase } from '@etage/database/testing';
import { enqueue, jobKind } from './job';
import { JobPlan } from './job-plan';
import { JobRunner } from './job-runner';
import { LivingWorkers } from './living-workers';

const GREET = jobKind<{ name: string }>('greet');

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const giveUpAt = performance.now() + 30_000;
  while (!(await isSo())) {
    if (performance.now() > giveUpAt) throw new Error('not within half a minute');
    await pause(10);
  }
}

describe('jobs', () => {
  let database: FreshDatabase;
  let transactions: TransactionRunner;
  let nodes: JobRunner[];
  let greeted: string[];
  let greet: (payload: { name: string }) => Promise<void>;

  beforeAll(async () => {
    Logger.overrideLogger(false);
    database = await freshDatabase();
    transactions = new TransactionRunner(database.dataSource);
  });
  afterAll(() => database.drop());
  beforeEach(() => {
    nodes = [];
    greeted = [];
    greet = async ({ name }) => void greeted.push(name);
  });
  afterEach(() => Promise.all(nodes.map((node) => node.beforeApplicationShutdown())));

  function startNode(): JobRunner {
    const plan = new JobPlan();
    plan.handle(GREET, (payload) => greet(payload));
    const node = new JobRunner(database.connection, plan);
    node.onApplicationBootstrap();
    nodes.push(node);
    return node;
  }
  const say = (name: string, key?: string): Promise<unknown> =>
    transactions.run([], (tx) => enqueue(tx, GREET, { name }, key ? { key } : {}));
  const cutAllConnections = (): Promise<unknown> =>
    database.dataSource.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    );
  const waiting = async (): Promise<number> => {
    const [row] = await database.dataSource.query<{ count: number }[]>(
      'SELECT count(*)::int AS count FROM graphile_worker.jobs',
    );
    return row?.count ?? -1;
  };

  it('are done once each, however many nodes there are', async () => {
    [1, 2, 3].forEach(startNode);
    const names = Array.from({ length: 60 }, (_, number) => `person ${number}`);
    await Promise.all(names.map((name) => say(name)));
    await until(async () => (await waiting()) === 0);
    expect([...greeted].sort()).toEqual([...names].sort());
  });

  it('are part of the transaction that asks for them', async () => {
    startNode();
    await transactions.run([], async (tx) => {
      await enqueue(tx, GREET, { name: 'never' });
      return new Refused('no');
    });
    await say('after');
    await until(() => greeted.length > 0);
    expect(greeted).toEqual(['after']);
  });

  it('under one key are one job, the last that was asked for', async () => {
    await say('first', 'key');
    await say('last', 'key');
    startNode();
    await until(async () => (await waiting()) === 0);
    expect(greeted).toEqual(['last']);
  });

  it('that fail are tried again', async () => {
    let failures = 1;
    greet = async ({ name }) => {
      failures -= 1;
      if (failures >= 0) throw new Error('on purpose');
      greeted.push(name);
    };
    startNode();
    await say('stubborn');
    await until(() => greeted.length > 0);
    expect(greeted).toEqual(['stubborn']);
  });

  it('that a killed node had begun go to another one', async () => {
    await say('left behind');
    await database.dataSource.query(
      `UPDATE graphile_worker._private_jobs SET locked_at = now() - interval '1 minute', locked_by = 'worker-of-a-dead-node'`,
    );
    startNode();
    await until(() => greeted.length > 0);
    expect(greeted).toEqual(['left behind']);
  });

  it.each([-5, 5])(
    'of the dead are found beside the living, whatever their names come to (%i)',
    async (key) => {
      const workers = new LivingWorkers(database.connection);
      await workers.connect();
      const [lock, unlock] = ['pg_advisory_lock', 'pg_advisory_unlock'];
      const session = database.dataSource.createQueryRunner();
      await session.query(`SELECT ${lock}(7163043, $1)`, [key]);
      await say('of a dead node');
      await database.dataSource.query(
        `UPDATE graphile_worker._private_jobs SET locked_at = now() - interval '1 minute', locked_by = 'dead'`,
      );
      await workers.takeOver();
      const [job] = await database.dataSource.query<{ locked_by: string | null }[]>(
        'SELECT locked_by FROM graphile_worker._private_jobs',
      );
      expect(job?.locked_by).toBeNull();
      await session.query(`SELECT ${unlock}(7163043, $1)`, [key]);
      await session.release();
      await workers.leave();
      await database.dataSource.query('DELETE FROM graphile_worker._private_jobs');
    },
  );

  it('go on by themselves after the database was away', async () => {
    startNode();
    await say('before');
    await until(() => greeted.length === 1);
    await cutAllConnections();
    await say('after');
    await until(() => greeted.length === 2);
    expect(greeted).toEqual(['before', 'after']);
  });

  it('go on by themselves where the database goes before a job that is done is known to be', async () => {
    greet = async ({ name }) => {
      greeted.push(name);
      if (greeted.length === 1) await cutAllConnections();
    };
    startNode();
    await say('before');
    await until(() => greeted.length === 1);
    await say('after');
    await until(() => greeted.includes('after'));
    expect(new Set(greeted)).toEqual(new Set(['before', 'after']));
  });

  it('in the middle are waited for when the node is asked to stop', async () => {
    let isDone = false;
    greet = async ({ name }) => {
      greeted.push(name);
      await pause(300);
      isDone = true;
    };
    const node = startNode();
    await say('slow');
    await until(() => greeted.length > 0);
    await node.beforeApplicationShutdown();
    nodes = [];
    expect(isDone).toBe(true);
  });
});
