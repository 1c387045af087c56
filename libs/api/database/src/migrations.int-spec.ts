import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { PersonId, PlaceId } from '@etage/domain';
import { migrate } from './data-source';
import { Booking, BookingSlot } from './entities';
import { aSite, freshDatabase, type FreshDatabase, type TestSite } from './testing';
import { codeOf } from './transaction/database-fault';

const tablesOf = async (dataSource: DataSource): Promise<string[]> => {
  const rows: { name: string }[] = await dataSource.query(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
};

describe('the migrations', () => {
  let database: FreshDatabase;
  let dataSource: DataSource;

  beforeAll(async () => {
    database = await freshDatabase();
    ({ dataSource } = database);
  });
  afterAll(() => database.drop());

  it('build exactly the schema that the entities describe', async () => {
    const drift = await dataSource.driver.createSchemaBuilder().log();
    expect(drift.upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('have nothing to do a second time, nor when two nodes start at once', async () => {
    const before = await tablesOf(dataSource);
    await migrate(dataSource);
    await Promise.all([migrate(dataSource), migrate(dataSource)]);
    expect(await tablesOf(dataSource)).toEqual(before);
    expect(await dataSource.showMigrations()).toBe(false);
  });

  it('go down to nothing and up again to the same schema', async () => {
    const before = await tablesOf(dataSource);
    for (const _ of dataSource.migrations) await dataSource.undoLastMigration();
    expect(await tablesOf(dataSource)).toEqual(['migrations']);
    await Promise.all([migrate(dataSource), migrate(dataSource)]);
    expect(await tablesOf(dataSource)).toEqual(before);
    const drift = await dataSource.driver.createSchemaBuilder().log();
    expect(drift.upQueries).toEqual([]);
  });
});

describe('the guards of the database', () => {
  let database: FreshDatabase;
  let site: TestSite;

  beforeAll(async () => {
    database = await freshDatabase();
    site = await aSite(database.dataSource);
  });
  afterAll(() => database.drop());

  /** Writes rows as no service does, without a lock or a look; the SQLSTATE when they are refused. */
  async function hold(
    placeId: PlaceId,
    hours: readonly [number, number],
    seatedPersonId: PersonId | null = null,
  ): Promise<string | undefined> {
    const [startsAt, endsAt] = hours.map((hour) => new Date(Date.UTC(2026, 10, 23, hour)));
    const span = { startsAt: startsAt as Date, endsAt: endsAt as Date };
    const booking = {
      id: randomUUID() as Booking['id'],
      placeId,
      floorId: site.floorId,
      personId: site.anna.personId,
      bookedById: site.anna.personId,
      ...span,
      status: 'confirmed' as const,
      createdAt: span.startsAt,
    };
    try {
      await database.dataSource.getRepository(Booking).insert(booking);
      const slot = { bookingId: booking.id, placeId, seatedPersonId, ...span };
      await database.dataSource.getRepository(BookingSlot).insert(slot);
      return undefined;
    } catch (error) {
      return codeOf(error);
    }
  }

  it('refuse a second booking that shares a moment with the first, and accept its neighbours', async () => {
    expect(await hold(site.meetingRoom, [9, 12])).toBeUndefined();
    expect(await hold(site.meetingRoom, [11, 13])).toBe('23P01');
    expect(await hold(site.meetingRoom, [10, 11])).toBe('23P01');
    expect(await hold(site.meetingRoom, [8, 9])).toBeUndefined();
    expect(await hold(site.meetingRoom, [12, 13])).toBeUndefined();
  });

  it('refuse a person a second desk at the same time, and accept the next hour', async () => {
    const { anna, ben } = site;
    expect(await hold(site.desk, [9, 12], anna.personId)).toBeUndefined();
    expect(await hold(site.nextDesk, [11, 13], anna.personId)).toBe('23P01');
    expect(await hold(site.nextDesk, [12, 13], anna.personId)).toBeUndefined();
    expect(await hold(site.nextDesk, [9, 12], ben.personId)).toBeUndefined();
    expect(await hold(site.councilChamber, [9, 12])).toBeUndefined();
  });

  it('refuse a booking that does not end after it starts', async () => {
    expect(await hold(site.farDesk, [9, 9])).toBe('23514');
    expect(await hold(site.farDesk, [9, 8])).toBe('23514');
  });
});
