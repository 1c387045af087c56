import type { BuildingView, FloorSummary, SiteView } from '@etage/contract';
import type { FloorId } from '@etage/domain';

/** A floor with the building and site around it. */
export interface FloorHome {
  readonly site: SiteView;
  readonly building: BuildingView;
  readonly floor: FloorSummary;
}

/** Every floor in the order in which sites, buildings and floors are listed. */
export const floorHomes = (sites: readonly SiteView[]): FloorHome[] =>
  sites.flatMap((site) =>
    site.buildings.flatMap((building) =>
      building.floors.map((floor) => ({ site, building, floor })),
    ),
  );

export const floorHomeOf = (sites: readonly SiteView[], floorId: FloorId): FloorHome | undefined =>
  floorHomes(sites).find(({ floor }) => floor.floorId === floorId);
