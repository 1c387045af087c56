import { Injectable } from '@nestjs/common';
import { maySeeFloor, type Actor, type FloorId, type Slot } from '@etage/domain';
import { GatheredRead, TransactionRunner } from '@etage/database';
import { Clock, notFound } from '@etage/http';
import { FLOOR_BOOKINGS } from '../queries/floor-bookings.query';
import { FLOOR_HEADS, type FloorHead } from '../queries/floor.query';
import { PLACES_OF_FLOOR } from '../queries/places.query';
import { floorBookings, wholeDaysAround, type FloorBookings } from './floor-bookings';
import { floorPlaces, type FloorPlace } from './floor-places';
import { floorSnapshot, type FloorSnapshot } from './floor-snapshot';
import { snapshotFor } from './snapshot-for';
import { PeopleOnPlan } from './people-on-plan';
import { VersionedMemory } from './versioned-memory';

const FLOORS_KEPT = 200;
const DAYS_KEPT = 200;
const SNAPSHOTS_KEPT = 200;

interface Prepared {
  readonly snapshot: FloorSnapshot;
  /** Finished answers, as long as the viewer's session is remembered unchanged. */
  readonly answers: WeakMap<Actor, Buffer>;
}

const keyOf = (floorId: FloorId, { startsAt, endsAt }: Slot): string =>
  `${floorId} ${startsAt.getTime()} ${endsAt.getTime()}`;

/** Bookings change with the floor's revision, what stands around them (closures, names) with the setup's. */
const versionOf = ({ revision, setupRevision }: FloorHead): string =>
  `${revision} ${setupRevision}`;

/**
 * Says what is free on a floor. Between two changes a read costs one look at the revisions, shared by all who ask at the
 * same time; after a booking only the bookings of the day are read again, once for all slots and viewers.
 */
@Injectable()
export class AvailabilityReader {
  private readonly heads: GatheredRead<FloorId, FloorHead>;
  private readonly people: PeopleOnPlan;
  private readonly places = new VersionedMemory<FloorId, readonly FloorPlace[]>(FLOORS_KEPT);
  private readonly bookings = new VersionedMemory<string, FloorBookings>(DAYS_KEPT);
  private readonly prepared = new VersionedMemory<string, Prepared>(SNAPSHOTS_KEPT);

  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {
    this.people = new PeopleOnPlan(transactions);
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

  private current(head: FloorHead, slot: Slot): Promise<Prepared> {
    return this.prepared.recall(keyOf(head.floorId, slot), versionOf(head), async () => ({
      snapshot: await this.load(head, slot),
      answers: new WeakMap(),
    }));
  }

  /** Read after the revisions: it may be newer than it says, never older, and the next push mends that. */
  private async load(head: FloorHead, slot: Slot): Promise<FloorSnapshot> {
    const { floorId, setupRevision } = head;
    const days = wholeDaysAround(slot);
    const [places, bookings] = await Promise.all([
      this.places.recall(floorId, setupRevision, () => this.placesOf(floorId)),
      this.bookings.recall(keyOf(floorId, days), versionOf(head), () =>
        this.bookingsOf(head, days),
      ),
    ]);
    return floorSnapshot(Number(head.revision), slot, places, bookings);
  }

  private async bookingsOf(head: FloorHead, { startsAt, endsAt }: Slot): Promise<FloorBookings> {
    const { floorId, setupRevision } = head;
    const rows = await this.transactions.read((tx) =>
      tx.query(FLOOR_BOOKINGS, [floorId, startsAt, endsAt]),
    );
    const personIds = rows.map(({ personId }) => personId);
    return floorBookings(rows, await this.people.recall(setupRevision, personIds));
  }

  private async placesOf(floorId: FloorId): Promise<FloorPlace[]> {
    const values = [floorId, this.clock.now()] as const;
    return floorPlaces(
      await this.transactions.read((tx) => tx.query(PLACES_OF_FLOOR, [...values])),
    );
  }
}
