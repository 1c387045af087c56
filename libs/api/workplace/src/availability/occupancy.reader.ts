import { Injectable } from '@nestjs/common';
import type { Actor, BuildingId, Slot } from '@etage/domain';
import type { OccupancyView } from '@etage/contract';
import { TransactionRunner } from '@etage/database';
import { notFound } from '@etage/http';
import { FLOORS_OF_BUILDING } from '../queries/sites.query';
import { deskCount } from './desk-count';
import { FloorSnapshots } from './floor-snapshots';

/** Says how full the floors of a building are. */
@Injectable()
export class OccupancyReader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly snapshots: FloorSnapshots,
  ) {}

  /** From the highest floor to the lowest, only what the viewer may see. */
  async read(
    viewer: Actor,
    buildingId: BuildingId,
    slot: Slot,
    isAwaited = (): boolean => true,
  ): Promise<OccupancyView> {
    const turn = { of: viewer.personId, isAwaited };
    const rows = await this.transactions.read((tx) => tx.query(FLOORS_OF_BUILDING, [buildingId]));
    const heads = await Promise.all(
      rows.map(({ floorId }) => this.snapshots.head(viewer, floorId)),
    );
    const visible = heads.filter((head) => head !== undefined);
    if (visible.length === 0) throw notFound('building');
    const floors = visible.map(async (head) => {
      const count = deskCount(await this.snapshots.current(head, slot, turn), viewer);
      return { floorId: head.floorId, ...count };
    });
    return { floors: await Promise.all(floors) };
  }
}
