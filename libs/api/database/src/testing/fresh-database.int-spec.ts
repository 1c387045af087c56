import { freshDatabase } from './fresh-database';

describe('a fresh database', () => {
  it('has the migrated schema and nothing of any other', async () => {
    const [one, other] = await Promise.all([freshDatabase(), freshDatabase()]);
    await one.dataSource.query('CREATE TABLE only_here ()');
    const tables = (database: typeof one): Promise<unknown[]> =>
      database.dataSource.query(
        `SELECT table_name FROM information_schema.tables WHERE table_name IN ('only_here', 'booking') ORDER BY 1`,
      );
    expect(await tables(one)).toEqual([{ table_name: 'booking' }, { table_name: 'only_here' }]);
    expect(await tables(other)).toEqual([{ table_name: 'booking' }]);
    await Promise.all([one.drop(), other.drop()]);
  });
});
