import { Injectable } from '@nestjs/common';
import type { Actor, FloorId, Slot } from '@etage/domain';
import { notFound } from '@etage/http';
import { FinishedAnswers } from './finished-answers';
import { FloorSnapshots } from './floor-snapshots';
import { snapshotFor } from './snapshot-for';

const ANSWERS_KEPT_BYTES = 32 * 2 ** 20;

/** Says what is free on a floor. */
@Injectable()
export class AvailabilityReader {
  private readonly answers = new FinishedAnswers(ANSWERS_KEPT_BYTES);

  constructor(private readonly snapshots: FloorSnapshots) {}

  /** The answer as JSON in UTF-8. */
  async read(
    viewer: Actor,
    floorId: FloorId,
    slot: Slot,
    isAwaited = (): boolean => true,
  ): Promise<Buffer> {
    const head = await this.snapshots.head(viewer, floorId);
    if (!head) throw notFound('floor');
    const snapshot = await this.snapshots.current(head, slot, { of: viewer.personId, isAwaited });
    return this.answers.recall(snapshot, viewer, () =>
      Buffer.from(snapshotFor(snapshot, floorId, viewer)),
    );
  }
}
