import { aSite, freshDatabase, type FreshDatabase } from '@etage/database/testing';
import { canAnybodySignIn } from './can-anybody-sign-in';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

describe('whether anybody can sign in', () => {
  it('is no while there is nobody, and while nobody has a password', async () => {
    expect(await canAnybodySignIn(database.dataSource)).toBe(false);
    await aSite(database.dataSource);
    await database.dataSource.query('UPDATE person SET password_hash = NULL');
    expect(await canAnybodySignIn(database.dataSource)).toBe(false);
  });

  it('is yes with the first account, and no again when its person left', async () => {
    const { anna } = await aSite(database.dataSource);
    const set = (change: string) =>
      database.dataSource.query(`UPDATE person SET ${change} WHERE id = $1`, [anna.personId]);
    await set(`password_hash = 'kept'`);
    expect(await canAnybodySignIn(database.dataSource)).toBe(true);
    await set('active = false');
    expect(await canAnybodySignIn(database.dataSource)).toBe(false);
  });
});
