import { Building, Site } from '@etage/database';
import { freshDatabase, type FreshDatabase } from '@etage/database/testing';
import { aNewCity } from './a-new-city.fixture';
import { addBuilding } from './add-building';
import { setUpCity } from './set-up-city';

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.drop());

const TOWN_HALL = { site: 'Innenstadt', code: 'AR', name: 'Altes Rathaus', address: 'Markt 1' };

const codes = async () => {
  const buildings = await database.dataSource.manager.find(Building, { order: { code: 'ASC' } });
  return buildings.map(({ code }) => code);
};

describe('one more building', () => {
  it('stands on the site that is named, however it is written', async () => {
    await setUpCity(database.dataSource, aNewCity());
    const wish = { ...TOWN_HALL, site: 'innenstadt' };
    expect(await addBuilding(database.dataSource, wish)).toEqual({ ok: true, site: 'Innenstadt' });
    expect(await codes()).toEqual(['AR', 'SH']);
  });

  it('needs a city first', async () => {
    expect(await addBuilding(database.dataSource, TOWN_HALL)).toEqual({
      ok: false,
      code: 'no-city',
    });
  });

  it('names the sites there are where the named one is not among them', async () => {
    await setUpCity(database.dataSource, aNewCity());
    expect(await addBuilding(database.dataSource, { ...TOWN_HALL, site: 'Hafen' })).toEqual({
      ok: false,
      code: 'site-unknown',
      known: ['Innenstadt'],
    });
    expect(await codes()).toEqual(['SH']);
  });

  it('takes no code that another building has, in capitals or not', async () => {
    await setUpCity(database.dataSource, aNewCity());
    expect(await addBuilding(database.dataSource, { ...TOWN_HALL, code: 'sh' })).toEqual({
      ok: false,
      code: 'building-exists',
      name: 'Stadthaus',
    });
    expect(await codes()).toEqual(['SH']);
  });

  it('stands on a new site where its calendar is named', async () => {
    await setUpCity(database.dataSource, aNewCity());
    const calendar = { timeZone: 'Europe/Berlin', federalState: 'HE' } as const;
    const wish = { ...TOWN_HALL, site: 'Hafen' };
    expect(await addBuilding(database.dataSource, wish, calendar)).toEqual({
      ok: true,
      site: 'Hafen',
    });
    const sites = await database.dataSource.manager.find(Site, { order: { name: 'ASC' } });
    expect(sites).toMatchObject([{ federalState: 'HE', name: 'Hafen' }, { name: 'Innenstadt' }]);
    expect(sites[0]?.frameHours).toEqual(sites[1]?.frameHours);
    expect(await addBuilding(database.dataSource, { ...wish, code: 'B2' }, calendar)).toEqual({
      ok: false,
      code: 'site-exists',
      name: 'Hafen',
    });
  });
});
