import { Injectable } from '@nestjs/common';
import type { SiteId } from '@etage/domain';
import { TransactionRunner } from '@etage/database';
import { Clock } from '@etage/http';
import { VersionedMemory } from '../availability/versioned-memory';
import { PLACES_OF_FLOORS } from '../queries/places.query';
import { WINDOWS_AND_ENTRIES } from '../queries/seats.query';
import { SITE_FLOORS, type SiteFloorRow } from '../queries/sites.query';
import { sitedSeats, type SitedSeats } from './sited-seats';

const SEATS_KEPT = 50_000;
const FLOORS_KEPT = 10_000;

/** Remembers the desks of each site as long as places, equipment and drawings stay as they are. */
@Injectable()
export class SeatDirectory {
  private readonly sites = new VersionedMemory<SiteId, SitedSeats>(
    SEATS_KEPT,
    ({ seats }) => seats.length,
  );
  private readonly city = new VersionedMemory<'floors', readonly SiteFloorRow[]>(
    FLOORS_KEPT,
    ({ length }) => length,
  );

  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  /** Every floor of the city; who may see it is not asked here. */
  floors(setupRevision: string): Promise<readonly SiteFloorRow[]> {
    return this.city.recall('floors', setupRevision, () =>
      this.transactions.read((queries) => queries.query(SITE_FLOORS, [])),
    );
  }

  async seats(siteId: SiteId, setupRevision: string): Promise<SitedSeats> {
    const floors = await this.floors(setupRevision);
    const floorIds = floors.filter((floor) => floor.siteId === siteId).map((row) => row.floorId);
    return this.sites.recall(siteId, setupRevision, () =>
      this.transactions.read(async (queries) =>
        sitedSeats(
          await queries.query(PLACES_OF_FLOORS, [floorIds, this.clock.now()]),
          await queries.query(WINDOWS_AND_ENTRIES, [floorIds]),
        ),
      ),
    );
  }
}
