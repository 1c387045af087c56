import { Building, Site } from '@etage/database';
import type { DataSource } from 'typeorm';
import { buildingRow } from './city-rows';
import type { NewBuilding } from './new-building';

export type BuildingRefusal =
  | { readonly ok: false; readonly code: 'no-city' }
  | { readonly ok: false; readonly code: 'site-unknown'; readonly known: readonly string[] }
  | { readonly ok: false; readonly code: 'building-exists'; readonly name: string };

/** With the name of the site as it is kept. */
export type NewBuildingResult = { readonly ok: true; readonly site: string } | BuildingRefusal;

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Writes one more building of a city that is set up. */
export const addBuilding = (
  dataSource: DataSource,
  building: NewBuilding,
): Promise<NewBuildingResult> =>
  dataSource.transaction(async (manager) => {
    await manager.query('LOCK TABLE building IN SHARE ROW EXCLUSIVE MODE');
    const sites = await manager.find(Site, { order: { name: 'ASC' } });
    if (sites.length === 0) return { ok: false, code: 'no-city' };
    const site = sites.find(({ name }) => isSame(name, building.site));
    if (!site) return { ok: false, code: 'site-unknown', known: sites.map(({ name }) => name) };
    const same = (await manager.find(Building)).find(({ code }) => isSame(code, building.code));
    if (same) return { ok: false, code: 'building-exists', name: same.name };
    await manager.insert(Building, buildingRow(site.id, building));
    return { ok: true, site: site.name };
  });
