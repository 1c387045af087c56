import { api } from '@etage/contract';
import { TransactionRunner } from '@etage/database';
import { aSite, freshDatabase, type FreshDatabase, type TestSite } from '@etage/database/testing';
import type { SignedIn } from '@etage/http';
import { PeopleController } from './people.controller';

describe('the search for people', () => {
  let database: FreshDatabase;
  let controller: PeopleController;
  let site: TestSite;

  beforeAll(async () => {
    database = await freshDatabase();
    controller = new PeopleController(new TransactionRunner(database.dataSource));
    site = await aSite(database.dataSource);
  });
  afterAll(() => database.drop());

  async function find(search: string): Promise<string[]> {
    const session = { sessionId: 'x', expiresAt: new Date('2026-11-23T21:00:00Z') };
    const fritz: SignedIn = { ...site.fritz, ...session };
    const answer = await controller.search(fritz, { query: { search } });
    expect(api.people.search.response.parse(answer)).toEqual(answer);
    return answer.people.map(({ displayName }) => displayName);
  }

  it('finds by parts of given name, family name and email, in the order of family names', async () => {
    expect(await find('anna')).toEqual(['Anna Annasen']);
    expect(await find('ben bensen')).toEqual(['Ben Bensen']);
    expect(await find('carla.')).toEqual(['Carla Carlasen']);
    expect(await find('a ')).toEqual(['Anna Annasen', 'Carla Carlasen', 'Dora Dorasen']);
  });

  it.each(['%', '_nna', 'Ann_', '\\', "' OR true --"])(
    'takes %s as it is written',
    async (text) => {
      expect(await find(text)).toEqual([]);
    },
  );

  it('does not find who left', async () => {
    await database.dataSource.query('UPDATE person SET active = false WHERE id = $1', [
      site.emil.personId,
    ]);
    expect(await find('emil')).toEqual([]);
  });
});

describe('the list of units', () => {
  it('names each unit with the one above it', async () => {
    const database = await freshDatabase();
    const site = await aSite(database.dataSource);
    const controller = new PeopleController(new TransactionRunner(database.dataSource));
    const { units } = await controller.units();
    expect(api.units.list.response.parse({ units })).toEqual({ units });
    const { parentId } = units.find(({ unitId }) => unitId === site.office) ?? {};
    expect(units.map(({ unitId }) => unitId)).toContain(parentId);
    await database.drop();
  });
});
