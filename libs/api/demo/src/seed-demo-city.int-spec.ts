import { join } from 'node:path';
import { verify } from '@node-rs/argon2';
import { createDataSource, Installation, Person, type Booking } from '@etage/database';
import { freshDatabase, type FreshDatabase } from '@etage/database/testing';
import { demoState } from './demo-state';
import { DEMO_PASSWORD, FACILITY_EMAIL, personEmail } from './people/demo-accounts';
import { OtherDataError, seedDemoCity } from './seed-demo-city';

const SLOW_MACHINE_MS = 20_000;
const OPTIONS = {
  now: new Date('2026-11-24T09:20:00+01:00'),
  plansFolder: join(__dirname, '../../../../floorplans'),
  log: () => undefined,
};

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
}, 60_000);
afterEach(() => database.drop());

const rowsIn = async (table: string): Promise<number> => {
  const [row] = await database.dataSource.query<{ rows: number }[]>(
    `SELECT count(*)::int AS rows FROM ${table}`,
  );
  return row?.rows ?? -1;
};

describe('seeding the demo city', () => {
  it('fills an empty database within twenty seconds, past every constraint', async () => {
    expect(await demoState(database.dataSource)).toBe('empty');
    const begun = performance.now();
    const report = await seedDemoCity(database.dataSource, OPTIONS);
    expect(performance.now() - begun).toBeLessThan(SLOW_MACHINE_MS);
    expect(await demoState(database.dataSource)).toBe('demo');
    expect(report).toMatchObject({ seeded: true, people: 602 });
    expect(await rowsIn('person')).toBe(602);
    expect(await rowsIn('booking')).toBe(report.bookings);
  }, 60_000);
});
