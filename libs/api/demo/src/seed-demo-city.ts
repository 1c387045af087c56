import type { DataSource, EntityManager } from 'typeorm';
import { readCity } from './city/read-city';
import { demoCity } from './demo-city';
import type { DemoCityRows } from './demo-city.rows';
import { demoState } from './demo-state';
import { demoPasswordHash } from './people/demo-accounts';
import { writeDemoCity } from './write/write-demo-city';

export interface SeedOptions {
  /** The demo is dated around this instant. */
  readonly now: Date;
  /** Folder with `city.json` and the drawings it names. */
  readonly plansFolder: string;
  readonly log: (message: string) => void;
}

/** What was made. */
export interface DemoReport {
  /** False where the demo city stood already and nothing was done. */
  readonly seeded: boolean;
  readonly floors: number;
  readonly desks: number;
  readonly rooms: number;
  readonly people: number;
  readonly bookings: number;
}

/** The database holds data of somebody, which a demo would mix with invented people. */
export class OtherDataError extends Error {
  override readonly name = 'OtherDataError';
}

const NOTHING_DONE: DemoReport = {
  seeded: false,
  floors: 0,
  desks: 0,
  rooms: 0,
  people: 0,
  bookings: 0,
};

/** A key of our own, so that of several nodes that start at once one seeds while the others wait. */
const SEED_LOCK = 7_163_043;

/** The waiting and the writing may both take longer than the limits for requests. */
const OPENING = `
  SET LOCAL lock_timeout = 0;
  SET LOCAL statement_timeout = 0;
  SET LOCAL idle_in_transaction_session_timeout = 0;
  SELECT pg_advisory_xact_lock(${SEED_LOCK})`;

const reportOn = ({ floors, places, persons, bookings }: DemoCityRows): DemoReport => ({
  seeded: true,
  floors: floors.length,
  desks: places.filter(({ kind }) => kind === 'desk').length,
  rooms: places.filter(({ kind }) => kind === 'room').length,
  people: persons.length,
  bookings: bookings.length,
});

async function seed(manager: EntityManager, options: SeedOptions): Promise<DemoReport> {
  const { now, plansFolder, log } = options;
  log('making the demo city');
  const [drawn, passwordHash] = await Promise.all([readCity(plansFolder), demoPasswordHash()]);
  const city = demoCity({ drawn, now, passwordHash });
  await writeDemoCity(manager, city);
  const report = reportOn(city);
  log(
    `demo city ready: ${report.people} people, ${report.desks} desks, ${report.bookings} bookings`,
  );
  return report;
}

/**
 * Fills a migrated, empty database with the demo city, in one transaction: all of it or nothing. On a database that is
 * a demo already it does nothing.
 * @throws OtherDataError when the database holds other data; ZodError when a drawing is broken
 */
export const seedDemoCity = (dataSource: DataSource, options: SeedOptions): Promise<DemoReport> =>
  dataSource.transaction(async (manager) => {
    await manager.query(OPENING);
    const state = await demoState(manager);
    if (state === 'demo') return NOTHING_DONE;
    if (state === 'other-data') {
      throw new OtherDataError('this database holds other data; a demo needs an empty one');
    }
    return seed(manager, options);
  });
