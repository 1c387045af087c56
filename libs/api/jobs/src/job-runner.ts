import { EventEmitter } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { clientConfig, DATABASE_CONNECTION, type DatabaseConnection } from '@etage/database';
import { run, type Runner, type WorkerEvents } from 'graphile-worker';
import pg from 'pg';
import { JobPlan } from './job-plan';
import { LivingWorkers } from './living-workers';
import { queueLogger } from './queue-logger';

const AT_ONCE = 2;
const AGAIN_AFTER_MS = 2_000;
const LOOK_FOR_DEAD_MS = 15_000;

/**
 * That a job is done is written down by a watched queue of its own. Without it nobody waits for that, and where the
 * database goes at this moment, the process ends (graphile-worker 0.17.3).
 */
const WATCHED = { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } };

/** Does the jobs of this node as long as it runs, and begins anew when the database was away. */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Jobs');
  private readonly end = new AbortController();
  private work: Promise<void> = Promise.resolve();

  constructor(
    @Inject(DATABASE_CONNECTION) private readonly connection: DatabaseConnection,
    private readonly plan: JobPlan,
  ) {}

  onApplicationBootstrap(): void {
    this.work = this.keepRunning();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.end.abort();
    await this.work;
  }

  private async keepRunning(): Promise<void> {
    while (!this.end.signal.aborted) {
      await this.runOnce().catch((error: unknown) => {
        this.logger.warn(`jobs wait: ${String(error)}`);
      });
      await this.rest(AGAIN_AFTER_MS);
    }
  }

  /** Until the application ends, or the database goes. */
  private async runOnce(): Promise<void> {
    const pool = new pg.Pool({ ...clientConfig(this.connection), max: AT_ONCE + 2 });
    pool.on('error', () => undefined); // whoever uses a connection is told by their own query
    pool.on('connect', (client) => client.on('error', () => undefined));
    const workers = new LivingWorkers(this.connection);
    try {
      await workers.connect();
      await this.untilTheEnd(await this.start(pool, workers), workers);
    } finally {
      await workers.leave();
      await pool.end();
    }
  }

  private start(pool: pg.Pool, workers: LivingWorkers): Promise<Runner> {
    const events: WorkerEvents = new EventEmitter();
    events.on('worker:create', ({ worker }) => this.say(workers.lives(worker.workerId)));
    return run({
      pgPool: pool,
      events,
      taskList: this.plan.taskList,
      parsedCronItems: this.plan.cronItems,
      concurrency: AT_ONCE,
      preset: WATCHED,
      noHandleSignals: true,
      logger: queueLogger(this.logger),
    });
  }

  private async untilTheEnd(runner: Runner, workers: LivingWorkers): Promise<void> {
    const failed = runner.promise.then(() => {
      if (!this.end.signal.aborted) throw new Error('the queue has stopped');
    });
    failed.catch(() => undefined); // told below, unless the end comes first
    try {
      while (!this.end.signal.aborted) {
        await workers.takeOver();
        await Promise.race([this.rest(LOOK_FOR_DEAD_MS), failed]);
      }
    } finally {
      // Whatever ends it, the clock of the queue must not find its connections gone. It may have stopped by itself.
      await runner.stop().catch(() => undefined);
    }
  }

  private say(promise: Promise<void>): void {
    promise.catch((error: unknown) => this.logger.warn(`a worker has no name: ${String(error)}`));
  }

  private async rest(ms: number): Promise<void> {
    await pause(ms, undefined, { signal: this.end.signal }).catch(() => undefined);
  }
}
