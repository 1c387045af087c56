import type { Actor, FloorId, SiteId } from '@etage/domain';
import { notFound } from '@etage/http';
import type { SiteFloorRow } from '../queries/sites.query';
import type { SiteReader } from '../site.reader';

/**
 * The floors of a site that somebody may see, from the highest of each building to the lowest.
 * @throws ProblemException 404 where there are none
 */
export async function floorsOfSite(
  sites: SiteReader,
  viewer: Actor,
  siteId: SiteId,
): Promise<ReadonlyMap<FloorId, SiteFloorRow>> {
  const floors = (await sites.visibleFloors(viewer)).filter((floor) => floor.siteId === siteId);
  if (floors.length === 0) throw notFound('site');
  return new Map(floors.map((floor) => [floor.floorId, floor]));
}
