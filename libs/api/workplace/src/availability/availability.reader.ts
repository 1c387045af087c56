import { Injectable } from '@nestjs/common';
import { maySeeFloor, type Actor, type FloorId, type Slot } from '@etage/domain';
import { GatheredRead, TransactionRunner } from '@etage/database';
import { Clock, notFound } from '@etage/http';
import { FLOOR_BOOKINGS } from '../queries/floor-bookings.query';
import { FLOOR_HEADS, type FloorHead } from '../queries/floor.query';
import { PLACES_OF_FLOOR } from '../queries/places.query';
import { floorSnapshot, type FloorSnapshot } from './floor-snapshot';
import { snapshotFor } from './snapshot-for';

/** Snapshots kept; the least recently used goes first. */
const KEPT = 200;

interface Kept {
  readonly snapshot: FloorSnapshot;
  /** Finished answers, as long as the viewer's session is remembered unchanged. */
  readonly answers: WeakMap<Actor, Buffer>;
}

const isCurrent = ({ snapshot }: Kept, head: FloorHead): boolean =>
  snapshot.revision === Number(head.revision) && snapshot.setupRevision === head.setupRevision;

/**
 * Says what is free on a floor. A snapshot stays true as long as the revisions of the floor and of the setup do, so
 * between two changes a read costs one look at the revisions, shared by all who ask at the same time.
 */
@Injectable()
export class AvailabilityReader {
  private readonly kept = new Map<string, Kept>();
  private readonly heads: GatheredRead<FloorId, FloorHead>;

  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {
    this.heads = new GatheredRead(async (floorIds) => {
      const rows = await transactions.read((tx) => tx.query(FLOOR_HEADS, [floorIds]));
      return new Map(rows.map((row) => [row.floorId, row]));
    });
  }

  /** The answer as JSON in UTF-8. */
  async read(viewer: Actor, floorId: FloorId, slot: Slot): Promise<Buffer> {
    const head = await this.heads.read(floorId);
    if (!head || !maySeeFloor(viewer, head.restrictedUnitId)) throw notFound('floor');
    const { snapshot, answers } = await this.current(head, slot);
    const answer = answers.get(viewer) ?? Buffer.from(snapshotFor(snapshot, floorId, viewer));
    answers.set(viewer, answer);
    return answer;
  }

  private async current(head: FloorHead, slot: Slot): Promise<Kept> {
    const key = `${head.floorId} ${slot.startsAt.getTime()} ${slot.endsAt.getTime()}`;
    const known = this.kept.get(key);
    const kept =
      known && isCurrent(known, head)
        ? known
        : { snapshot: await this.load(head, slot), answers: new WeakMap<Actor, Buffer>() };
    this.kept.delete(key);
    this.kept.set(key, kept);
    const [oldest] = this.kept.keys();
    if (this.kept.size > KEPT && oldest !== undefined) this.kept.delete(oldest);
    return kept;
  }

  /** Read after the revisions: it may be newer than it says, never older, and the next push mends that. */
  private load(head: FloorHead, slot: Slot): Promise<FloorSnapshot> {
    const { floorId, setupRevision } = head;
    return this.transactions.read(async (tx) => {
      const places = await tx.query(PLACES_OF_FLOOR, [floorId, this.clock.now()]);
      const bookings = await tx.query(FLOOR_BOOKINGS, [[floorId], slot.startsAt, slot.endsAt]);
      const revisions = { revision: Number(head.revision), setupRevision };
      return floorSnapshot(revisions, slot, places, bookings);
    });
  }
}
