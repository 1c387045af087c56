import { Building, Installation, Person, Site, Unit } from '@etage/database';
import type { DataSource, EntityManager } from 'typeorm';
import { administratorRow, buildingRow, installationRow, siteRow, topUnitRow } from './city-rows';
import type { NewCity } from './new-city';

export type CityRefusal =
  | {
      readonly ok: false;
      readonly code: 'city-exists';
      readonly name: string;
      readonly demo: boolean;
    }
  /** Rows of a city, and none that says whose. */
  | { readonly ok: false; readonly code: 'other-data' };

export type NewCityResult = { readonly ok: true } | CityRefusal;

/** Why no city can be set up in this database. */
async function refusalIn(manager: EntityManager): Promise<CityRefusal | undefined> {
  const [found] = await manager.find(Installation);
  if (found) return { ok: false, code: 'city-exists', name: found.cityName, demo: found.demo };
  for (const entity of [Site, Unit, Person]) {
    if (await manager.exists(entity)) return { ok: false, code: 'other-data' };
  }
  return undefined;
}

/** Writes a city into a migrated, empty database; all of it or nothing. */
export const setUpCity = (dataSource: DataSource, city: NewCity): Promise<NewCityResult> =>
  dataSource.transaction(async (manager) => {
    // Of two who set up at once, the second waits here and then finds the city of the first.
    await manager.query('LOCK TABLE installation IN SHARE ROW EXCLUSIVE MODE');
    const refusal = await refusalIn(manager);
    if (refusal) return refusal;
    const site = siteRow(city.building.site, city);
    const unit = topUnitRow(city);
    await manager.insert(Installation, installationRow(city));
    await manager.insert(Site, site);
    await manager.insert(Building, buildingRow(site.id, city.building));
    await manager.insert(Unit, unit);
    await manager.insert(Person, administratorRow(unit.id, city));
    return { ok: true };
  });
