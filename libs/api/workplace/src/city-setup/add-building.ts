import { Building, Site } from '@etage/database';
import type { DataSource, EntityManager } from 'typeorm';
import { buildingRow, siteRow } from './city-rows';
import type { NewBuilding } from './new-building';
import type { SiteCalendarWish } from './new-city';

export type BuildingRefusal =
  | { readonly ok: false; readonly code: 'no-city' }
  | { readonly ok: false; readonly code: 'site-unknown'; readonly known: readonly string[] }
  | { readonly ok: false; readonly code: 'site-exists'; readonly name: string }
  | { readonly ok: false; readonly code: 'building-exists'; readonly name: string };

/** With the name of the site as it is kept. */
export type NewBuildingResult = { readonly ok: true; readonly site: string } | BuildingRefusal;

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The site a building is to stand on, which may have to be written first; or why there is none. */
async function siteFor(
  manager: EntityManager,
  name: string,
  newSite: SiteCalendarWish | undefined,
): Promise<Site | BuildingRefusal> {
  const sites = await manager.find(Site, { order: { name: 'ASC' } });
  if (sites.length === 0) return { ok: false, code: 'no-city' };
  const known = sites.find((site) => isSame(site.name, name));
  if (known && newSite) return { ok: false, code: 'site-exists', name: known.name };
  if (known) return known;
  return newSite
    ? siteRow(name, newSite)
    : { ok: false, code: 'site-unknown', known: sites.map((site) => site.name) };
}

/**
 * Writes one more building of a city that is set up.
 * @param newSite given where the site is new as well, and written with it
 */
export const addBuilding = (
  dataSource: DataSource,
  building: NewBuilding,
  newSite?: SiteCalendarWish,
): Promise<NewBuildingResult> =>
  dataSource.transaction(async (manager) => {
    await manager.query('LOCK TABLE building IN SHARE ROW EXCLUSIVE MODE');
    const site = await siteFor(manager, building.site, newSite);
    if ('ok' in site) return site;
    const same = (await manager.find(Building)).find(({ code }) => isSame(code, building.code));
    if (same) return { ok: false, code: 'building-exists', name: same.name };
    if (newSite) await manager.insert(Site, site);
    await manager.insert(Building, buildingRow(site.id, building));
    return { ok: true, site: site.name };
  });
