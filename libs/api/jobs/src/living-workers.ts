import pg from 'pg';
import { clientConfig, type DatabaseConnection } from '@etage/database';

/** A class of advisory locks of our own; whoever holds one under a worker's name is that worker's node. */
const LOCK_CLASS = 7_163_043;

/** A worker that has just begun may not have said its name yet. */
const YOUNG = `interval '20 seconds'`;

/** Lock keys are shown without their sign. */
const TAKE_OVER = `
  WITH dead AS (
    SELECT array_agg(DISTINCT locked_by) AS workers
      FROM graphile_worker._private_jobs j
     WHERE locked_at < now() - ${YOUNG}
       AND NOT EXISTS (
         SELECT FROM pg_locks l
          WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 2
            AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
            AND l.classid = ${LOCK_CLASS} AND l.objid::bigint = (hashtext(j.locked_by)::bigint & 4294967295))
  )
  SELECT graphile_worker.force_unlock_workers(workers) FROM dead WHERE workers IS NOT NULL`;

/**
 * Tells the workers that run from those that were killed in the middle of a job, whose jobs would otherwise wait for
 * hours: a lock in PostgreSQL ends with the connection of the node that holds it.
 */
export class LivingWorkers {
  private readonly session: pg.Client;
  private last: Promise<unknown> = Promise.resolve();

  constructor(connection: DatabaseConnection) {
    this.session = new pg.Client({
      ...clientConfig(connection),
      application_name: 'etage-jobs',
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
    });
    this.session.on('error', () => undefined); // whoever asks next is told
  }

  connect(): Promise<unknown> {
    return this.session.connect();
  }

  async lives(workerId: string): Promise<void> {
    await this.ask(`SELECT pg_advisory_lock(${LOCK_CLASS}, hashtext($1))`, [workerId]);
  }

  /** Gives the jobs of dead workers back. */
  async takeOver(): Promise<void> {
    await this.ask(TAKE_OVER);
  }

  async leave(): Promise<void> {
    await this.session.end().catch(() => undefined);
  }

  /** One question after the other: the workers of a node say their names all at once. */
  private ask(text: string, values?: unknown[]): Promise<unknown> {
    const asked = this.last.then(() => this.session.query(text, values));
    this.last = asked.catch(() => undefined);
    return asked;
  }
}
