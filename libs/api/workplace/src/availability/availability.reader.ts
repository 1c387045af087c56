import { Injectable } from '@nestjs/common';
import { maySeeFloor, type Actor, type FloorId, type Slot } from '@etage/domain';
import { TransactionRunner, type Transaction } from '@etage/database';
import { Clock, notFound } from '@etage/http';
import { FLOOR_BOOKINGS } from '../queries/floor-bookings.query';
import { FLOOR_HEAD, type FloorHead } from '../queries/floor.query';
import { PLACES_OF_FLOOR } from '../queries/places.query';
import { floorSnapshot, type FloorSnapshot } from './floor-snapshot';
import { snapshotFor } from './snapshot-for';

/** Snapshots kept; the least recently used goes first. */
const KEPT = 200;

const isCurrent = (snapshot: FloorSnapshot, head: FloorHead): boolean =>
  snapshot.revision === Number(head.revision) && snapshot.setupRevision === head.setupRevision;

/**
 * Says what is free on a floor. A snapshot stays true as long as the floor's revision does, so between two changes
 * a read costs one look at the revision.
 */
@Injectable()
export class AvailabilityReader {
  private readonly kept = new Map<string, FloorSnapshot>();

  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  /** The answer as JSON text. */
  async read(viewer: Actor, floorId: FloorId, slot: Slot): Promise<string> {
    return this.transactions.read(async (tx) => {
      const [floor] = await tx.query(FLOOR_HEAD, [floorId]);
      if (!floor || !maySeeFloor(viewer, floor.restrictedUnitId)) throw notFound('floor');
      const snapshot = await this.snapshot(tx, floorId, floor, slot);
      return snapshotFor(snapshot, floorId, viewer);
    });
  }

  private async snapshot(
    tx: Transaction,
    floorId: FloorId,
    head: FloorHead,
    slot: Slot,
  ): Promise<FloorSnapshot> {
    const key = `${floorId} ${slot.startsAt.getTime()} ${slot.endsAt.getTime()}`;
    const known = this.kept.get(key);
    this.kept.delete(key);
    const snapshot =
      known && isCurrent(known, head) ? known : await this.load(tx, floorId, head, slot);
    this.kept.set(key, snapshot);
    const [oldest] = this.kept.keys();
    if (this.kept.size > KEPT && oldest !== undefined) this.kept.delete(oldest);
    return snapshot;
  }

  /** Read after the revision: it may be newer than it says, never older, and the next push mends that. */
  private async load(
    tx: Transaction,
    floorId: FloorId,
    head: FloorHead,
    slot: Slot,
  ): Promise<FloorSnapshot> {
    const places = await tx.query(PLACES_OF_FLOOR, [floorId, this.clock.now()]);
    const bookings = await tx.query(FLOOR_BOOKINGS, [[floorId], slot.startsAt, slot.endsAt]);
    return floorSnapshot(
      { revision: Number(head.revision), setupRevision: head.setupRevision },
      slot,
      places,
      bookings,
    );
  }
}
