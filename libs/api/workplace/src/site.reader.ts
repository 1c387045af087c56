import { Injectable } from '@nestjs/common';
import {
  maySeeFloor,
  type Actor,
  type BuildingId,
  type SiteCalendar,
  type SiteId,
} from '@etage/domain';
import type { SiteView } from '@etage/contract';
import { calendarOf, TransactionRunner } from '@etage/database';
import { Clock } from '@etage/http';
import { SITE_FLOORS, type SiteFloorRow } from './queries/sites.query';

type Building = SiteView['buildings'][number];

function addFloor(building: Building, row: SiteFloorRow): void {
  const { floorId, floorName: name, level, desks } = row;
  building.floors.push({ floorId, name, level, desks });
}

/** Reads where there is something to book. */
@Injectable()
export class SiteReader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  /** Only what the viewer may see; a building of which no floor is visible is not there. */
  async list(viewer: Actor): Promise<SiteView[]> {
    const sites = new Map<SiteId, SiteView>();
    const buildings = new Map<BuildingId, Building>();
    for (const row of await this.visibleFloors(viewer)) {
      const site = sites.get(row.siteId) ?? this.siteView(row);
      sites.set(row.siteId, site);
      let building = buildings.get(row.buildingId);
      if (!building) {
        const { buildingId, buildingName: name, address } = row;
        building = { buildingId, name, address, floors: [] };
        buildings.set(buildingId, building);
        site.buildings.push(building);
      }
      addFloor(building, row);
    }
    return [...sites.values()];
  }

  async visibleFloors(viewer: Actor): Promise<SiteFloorRow[]> {
    const rows = await this.transactions.read((queries) => queries.query(SITE_FLOORS, []));
    return rows.filter((row) => maySeeFloor(viewer, row.restrictedUnitId));
  }

  calendar(row: SiteFloorRow): SiteCalendar {
    return calendarOf(row, this.clock.now());
  }

  private siteView(row: SiteFloorRow): SiteView {
    const { frameHours, holidays, timeZone } = this.calendar(row);
    return {
      siteId: row.siteId,
      name: row.siteName,
      calendar: { timeZone, frameHours: [...frameHours], holidays: [...holidays] },
      settings: row.settings,
      buildings: [],
    };
  }
}
