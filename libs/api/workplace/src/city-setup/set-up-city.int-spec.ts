import { Building, Installation, Person, Site, Unit } from '@etage/database';
import { freshDatabase, type FreshDatabase } from '@etage/database/testing';
import { aNewCity } from './a-new-city.fixture';
import { setUpCity } from './set-up-city';

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.drop());

const all = () =>
  database.dataSource.transaction(async (manager) => ({
    installations: await manager.find(Installation),
    sites: await manager.find(Site),
    buildings: await manager.find(Building),
    units: await manager.find(Unit),
    persons: await manager.find(Person),
  }));

describe('setting up a city', () => {
  it('writes whose it is, where it works, its top unit and who administers it', async () => {
    expect(await setUpCity(database.dataSource, aNewCity())).toEqual({ ok: true });
    const { installations, sites, buildings, units, persons } = await all();
    expect(installations).toMatchObject([{ id: 1, cityName: 'Lindenbrück', demo: false }]);
    expect(sites).toMatchObject([
      { name: 'Innenstadt', timeZone: 'Europe/Berlin', federalState: 'RP' },
    ]);
    expect(buildings).toMatchObject([
      { siteId: sites[0]?.id, code: 'SH', name: 'Stadthaus', address: 'Marktplatz 1' },
    ]);
    expect(units).toMatchObject([{ parentId: null, level: 'city', name: 'Stadtverwaltung' }]);
    expect(persons).toMatchObject([
      {
        ...aNewCity().administrator,
        unitId: units[0]?.id,
        roles: ['staff', 'facility-manager', 'administrator'],
        active: true,
      },
    ]);
  });

  it('opens the site from six to eight on weekdays', async () => {
    await setUpCity(database.dataSource, aNewCity());
    const { sites } = await all();
    const workday = { opensAt: 360, closesAt: 1_200 };
    expect(sites[0]?.frameHours).toEqual([...Array(5).fill(workday), null, null]);
  });

  it('refuses where a city stands, and changes nothing', async () => {
    await setUpCity(database.dataSource, aNewCity());
    const before = await all();
    expect(await setUpCity(database.dataSource, aNewCity({ cityName: 'Ahornfurt' }))).toEqual({
      ok: false,
      code: 'city-exists',
      name: 'Lindenbrück',
      demo: false,
    });
    expect(await all()).toEqual(before);
  });

  it('refuses where rows stand that belong to no named city', async () => {
    await database.dataSource.query(
      `INSERT INTO unit VALUES (gen_random_uuid(), NULL, 'city', 'Stadt Musterstadt')`,
    );
    const result = await setUpCity(database.dataSource, aNewCity());
    expect(result).toEqual({ ok: false, code: 'other-data' });
    expect((await all()).installations).toEqual([]);
  });

  it('lets one of two win who set up at once', async () => {
    const cities = ['Lindenbrück', 'Ahornfurt'].map((cityName) => aNewCity({ cityName }));
    const results = await Promise.all(cities.map((city) => setUpCity(database.dataSource, city)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await all()).persons).toHaveLength(1);
  });

  it('writes nothing at all where one row is refused', async () => {
    const administrator = { ...aNewCity().administrator, email: 'Upper@Stadt.Example' };
    await expect(setUpCity(database.dataSource, aNewCity({ administrator }))).rejects.toThrow(
      'person_email_lower',
    );
    expect((await all()).installations).toEqual([]);
  });
});
