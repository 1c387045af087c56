import { freshDatabase, type FreshDatabase } from '@etage/database/testing';
import { demoState } from './demo-state';

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.drop());

/** As the database was before anybody migrated it. */
const dropEverything = () =>
  database.dataSource.query('DROP SCHEMA public, graphile_worker CASCADE; CREATE SCHEMA public');

describe('what a database holds', () => {
  it('is nothing before the migrations', async () => {
    await dropEverything();
    expect(await demoState(database.dataSource)).toBe('empty');
  });

  it('is nothing after the migrations either', async () => {
    expect(await demoState(database.dataSource)).toBe('empty');
  });

  it('is other data where somebody else has tables', async () => {
    await dropEverything();
    await database.dataSource.query('CREATE TABLE customer (id integer)');
    expect(await demoState(database.dataSource)).toBe('other-data');
  });

  it('is other data where a city was set up without saying so yet', async () => {
    await database.dataSource.query(
      `INSERT INTO unit VALUES (gen_random_uuid(), NULL, 'city', 'Stadt Musterstadt')`,
    );
    expect(await demoState(database.dataSource)).toBe('other-data');
  });

  it('is a demo where the installation says so', async () => {
    await database.dataSource.query(
      `INSERT INTO installation VALUES (1, 'Lindenbrück', true, '2026-01-01T00:00:00Z')`,
    );
    expect(await demoState(database.dataSource)).toBe('demo');
  });
});
