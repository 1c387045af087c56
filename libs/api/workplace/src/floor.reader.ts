import { Injectable } from '@nestjs/common';
import { maySeeFloor, type Actor, type FloorId, type PlaceId } from '@etage/domain';
import type { FloorView, PlaceView } from '@etage/contract';
import { TransactionRunner } from '@etage/database';
import { Clock, notFound } from '@etage/http';
import { placeView } from './place.view';
import { FLOOR_WITH_PLAN } from './queries/floor.query';
import { PLACE_BY_ID, PLACES_OF_FLOOR } from './queries/places.query';

/** Reads plans and places. */
@Injectable()
export class FloorReader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  async floor(viewer: Actor, floorId: FloorId): Promise<FloorView> {
    return this.transactions.read(async (queries) => {
      const [floor] = await queries.query(FLOOR_WITH_PLAN, [floorId]);
      if (!floor || !maySeeFloor(viewer, floor.restrictedUnitId)) throw notFound('floor');
      const places = await queries.query(PLACES_OF_FLOOR, [floorId, this.clock.now()]);
      return {
        floorId,
        name: floor.name,
        level: floor.level,
        buildingId: floor.buildingId,
        siteId: floor.siteId,
        slotMode: floor.slotMode,
        ownSlotMode: floor.ownSlotMode,
        revision: Number(floor.revision),
        plan: floor.plan as FloorView['plan'],
        places: places.map((place) => placeView(place, viewer)),
      };
    });
  }

  async place(viewer: Actor, placeId: PlaceId): Promise<PlaceView> {
    const [row] = await this.transactions.read((queries) =>
      queries.query(PLACE_BY_ID, [placeId, this.clock.now()]),
    );
    if (!row || !maySeeFloor(viewer, row.restrictedUnitId)) throw notFound('place');
    return placeView(row, viewer);
  }
}
