import { verify } from '@node-rs/argon2';
import { Person, Place, createDataSource } from '@etage/database';
import { freshDatabase, type FreshDatabase } from '@etage/database/testing';
import { demoState } from './demo-state';
import {
  ADMINISTRATOR_EMAIL,
  DEMO_PASSWORD,
  FACILITY_EMAIL,
  personEmail,
} from './people/demo-accounts';
import { OtherDataError, seedDemoCity, type DemoReport } from './seed-demo-city';
import { PLANS_FOLDER } from './testing/city-at';

const LIMIT_MS = 20_000;
const OPTIONS = {
  now: new Date('2026-11-24T09:20:00+01:00'),
  plansFolder: PLANS_FOLDER,
  log: () => undefined,
};

const rowsIn = async ({ dataSource }: FreshDatabase, table: string): Promise<number> => {
  const [row] = await dataSource.query<{ rows: number }[]>(
    `SELECT count(*)::int AS rows FROM ${table}`,
  );
  return row?.rows ?? -1;
};

describe('a database with the demo city', () => {
  let database: FreshDatabase;
  let report: DemoReport;
  let milliseconds: number;
  beforeAll(async () => {
    database = await freshDatabase();
    const begun = performance.now();
    report = await seedDemoCity(database.dataSource, OPTIONS);
    milliseconds = performance.now() - begun;
  });
  afterAll(() => database.drop());

  it('was filled within twenty seconds, past every constraint', async () => {
    expect(milliseconds).toBeLessThan(LIMIT_MS);
    expect(report).toMatchObject({ seeded: true, people: 602 });
    expect(await rowsIn(database, 'booking')).toBe(report.bookings);
    expect(await demoState(database.dataSource)).toBe('demo');
  });

  it('lets everybody in with the demo password', async () => {
    const people = database.dataSource.getRepository(Person);
    for (const email of [personEmail(1), personEmail(600), FACILITY_EMAIL, ADMINISTRATOR_EMAIL]) {
      const { passwordHash } = await people.findOneByOrFail({ email });
      expect(passwordHash).toMatch(/^\$argon2id\$/);
      expect(await verify(passwordHash ?? '', DEMO_PASSWORD)).toBe(true);
      expect(await verify(passwordHash ?? '', 'etage')).toBe(false);
    }
  });

  it('reads back as entities', async () => {
    const { manager } = database.dataSource;
    expect(await manager.findOneByOrFail(Place, { name: 'Projektbüro Altstadt' })).toMatchObject({
      kind: 'room',
      bookable: true,
    });
    expect(await manager.findOneByOrFail(Person, { email: personEmail(1) })).toMatchObject({
      roles: ['staff'],
      notebookWatts: 65,
      locale: null,
    });
  });

  it('is left alone when it is to be seeded again', async () => {
    const again = await seedDemoCity(database.dataSource, OPTIONS);
    expect(again).toMatchObject({ seeded: false, bookings: 0 });
    expect(await rowsIn(database, 'booking')).toBe(report.bookings);
  });
});

describe('seeding the demo city', () => {
  let database: FreshDatabase;
  beforeEach(async () => {
    database = await freshDatabase();
  });
  afterEach(() => database.drop());

  it('is done once when two processes begin at the same time', async () => {
    const other = await createDataSource(database.connection).initialize();
    const reports = await Promise.all([
      seedDemoCity(database.dataSource, OPTIONS),
      seedDemoCity(other, OPTIONS),
    ]).finally(() => other.destroy());
    expect(reports.map(({ seeded }) => seeded).sort()).toEqual([false, true]);
    expect(await rowsIn(database, 'person')).toBe(602);
  });

  it('leaves an empty database when it is interrupted', async () => {
    await database.dataSource.query(
      `CREATE FUNCTION interrupt() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'gone'; END $$`,
    );
    await database.dataSource.query(
      'CREATE TRIGGER interrupt AFTER INSERT ON booking_slot EXECUTE FUNCTION interrupt()',
    );
    await expect(seedDemoCity(database.dataSource, OPTIONS)).rejects.toThrow('gone');
    expect(await rowsIn(database, 'person')).toBe(0);
    expect(await demoState(database.dataSource)).toBe('empty');
  });

  it('refuses a database that holds data of somebody', async () => {
    await database.dataSource.query(
      `INSERT INTO installation VALUES (1, 'Musterstadt', false, '2026-01-01T00:00:00Z')`,
    );
    expect(await demoState(database.dataSource)).toBe('other-data');
    await expect(seedDemoCity(database.dataSource, OPTIONS)).rejects.toThrow(OtherDataError);
    expect(await rowsIn(database, 'person')).toBe(0);
  });
});
