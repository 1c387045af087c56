import { createDataSource } from '../data-source';
import { freshDatabase } from './fresh-database';
import { databaseUrlOf } from './test-cluster.address';

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

  it('can be reached by a URL as well', async () => {
    const { connection, drop } = await freshDatabase();
    const byUrl = await createDataSource({ url: databaseUrlOf(connection) }).initialize();
    expect(await byUrl.query('SELECT current_database() AS name')).toEqual([
      { name: connection.database },
    ]);
    await byUrl.destroy();
    await drop();
  });
});
