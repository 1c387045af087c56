import { runMigrations } from 'graphile-worker';
import pg, { type Client, type ClientConfig } from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import * as entities from './entities';
import { WorkplaceAndPeople1763700000001 } from './migrations/1_workplace-and-people.migration';
import { OneBookingPerPlaceAtATime1763700000002 } from './migrations/2_one-booking-per-place-at-a-time.migration';
import { RememberedFactsAreCurrent1763700000003 } from './migrations/3_remembered-facts-are-current.migration';
import { ChangesTravelAlong1763700000004 } from './migrations/4_changes-travel-along.migration';
import { NamesAreCountedApart1763700000005 } from './migrations/5_names-are-counted-apart.migration';
import { ChangedPeopleAreHeardOf1763700000006 } from './migrations/6_changed-people-are-heard-of.migration';
import { DevicesAreKnownAgain1763700000007 } from './migrations/7_devices-are-known-again.migration';
import { WhoeverDoesNotComeMakesRoom1763700000008 } from './migrations/8_whoever-does-not-come-makes-room.migration';
import { BookingsRepeat1763700000009 } from './migrations/9_bookings-repeat.migration';
import { MailsAreSentOnce1763700000011 } from './migrations/11_mails-are-sent-once.migration';
import { PlacesAreBookedInTheirMode1763700000012 } from './migrations/12_places-are-booked-in-their-mode.migration';
import { WhoeverWaitsIsServed1763700000017 } from './migrations/17_whoever-waits-is-served.migration';
import { ItemsComeAlong1763700000016 } from './migrations/16_items-come-along.migration';
import { DesksOpenWhenTheirOwnerIsAway1763700000015 } from './migrations/15_desks-open-when-their-owner-is-away.migration';
import { DesksAreFoundByWhatOneNeeds1763700000013 } from './migrations/13_desks-are-found-by-what-one-needs.migration';
import { ColleaguesAndGuestsAreBookedFor1763700000014 } from './migrations/14_colleagues-and-guests-are-booked-for.migration';
import { CalendarsKeepInStep1763700000021 } from './migrations/21_calendars-keep-in-step.migration';
import { DefectsClosePlaces1763700000018 } from './migrations/18_defects-close-places.migration';
import { RoomsAreBookedAsTheyAreUsed1763700000019 } from './migrations/19_rooms-are-booked-as-they-are-used.migration';
import { SnakeNamingStrategy } from './snake-naming.strategy';

/** Where PostgreSQL is: a URL, or the socket folder of the embedded server. */
export type DatabaseConnection =
  | { readonly url: string }
  | {
      readonly host: string;
      readonly port: number;
      readonly user: string;
      readonly database: string;
    };

export interface PoolOptions {
  /** Connections one process opens at most. */
  readonly poolSize?: number;
}

const entityClasses = Object.values(entities).filter((value) => typeof value === 'function');

const place = (connection: DatabaseConnection) =>
  'url' in connection
    ? { url: connection.url }
    : {
        host: connection.host,
        port: connection.port,
        username: connection.user,
        database: connection.database,
      };

/**
 * A server that is killed can cut a connection in the moment it is made, before anybody who asked for it listens for
 * errors, and an error nobody listens for ends the process. Whoever uses the connection is told by their own query.
 */
const survivesCut = (client: Client): void => void client.on('error', () => undefined);

/** A request that waits longer than this is told to try again instead of piling up. */
const CONNECTION = {
  onConnect: survivesCut,
  connectionTimeoutMillis: 10_000,
  options: '-c lock_timeout=8s -c statement_timeout=20s -c idle_in_transaction_session_timeout=30s',
};

/** The schema comes from migrations alone: `synchronize` would drop the exclusion constraints. */
export const createDataSource = (
  connection: DatabaseConnection,
  { poolSize = 10 }: PoolOptions = {},
): DataSource =>
  new DataSource({
    type: 'postgres',
    ...place(connection),
    entities: entityClasses,
    migrations: [
      WorkplaceAndPeople1763700000001,
      OneBookingPerPlaceAtATime1763700000002,
      RememberedFactsAreCurrent1763700000003,
      ChangesTravelAlong1763700000004,
      NamesAreCountedApart1763700000005,
      ChangedPeopleAreHeardOf1763700000006,
      DevicesAreKnownAgain1763700000007,
      WhoeverDoesNotComeMakesRoom1763700000008,
      BookingsRepeat1763700000009,
      MailsAreSentOnce1763700000011,
      PlacesAreBookedInTheirMode1763700000012,
      WhoeverWaitsIsServed1763700000017,
      ItemsComeAlong1763700000016,
      DesksOpenWhenTheirOwnerIsAway1763700000015,
      DesksAreFoundByWhatOneNeeds1763700000013,
      ColleaguesAndGuestsAreBookedFor1763700000014,
      CalendarsKeepInStep1763700000021,
      DefectsClosePlaces1763700000018,
      RoomsAreBookedAsTheyAreUsed1763700000019,
    ],
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNamingStrategy(),
    synchronize: false,
    applicationName: 'etage',
    poolSize,
    extra: CONNECTION,
  });

/** The same place for a connection outside the pool, such as the one that listens. */
export const clientConfig = (connection: DatabaseConnection): ClientConfig =>
  'url' in connection ? { connectionString: connection.url } : { ...connection };

/** The job queue keeps its own tables, in a schema of its own, up to date. */
async function migrateQueue({ driver }: DataSource): Promise<void> {
  const pgPool = (driver as unknown as { master: pg.Pool }).master;
  pgPool.on('connect', survivesCut); // once more, where the queue looks for it
  await runMigrations({ pgPool });
}

/** A key of our own, so that several nodes which start at once migrate one after the other. */
const MIGRATION_LOCK = 7_163_041;

/** Brings the schema up to date; safe to call from several nodes at the same time. */
export async function migrate(dataSource: DataSource): Promise<void> {
  // Without the limits for requests: a change of a large table may take its time.
  const patient = new DataSource({
    ...dataSource.options,
    extra: { onConnect: survivesCut },
    poolSize: 2,
  } as DataSourceOptions);
  await patient.initialize();
  const runner = patient.createQueryRunner();
  try {
    await runner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await patient.runMigrations();
    await migrateQueue(patient);
  } finally {
    await runner.release();
    // Closing the connection gives the lock back.
    await patient.destroy();
  }
}
