import { Injectable } from '@nestjs/common';
import { durationMinutes, maySeeFloor, type Actor, type FloorId, type Slot } from '@etage/domain';
import { GatheredRead, TransactionRunner } from '@etage/database';
import { Clock, notFound, TakeTurns, type Turn } from '@etage/http';
import { FLOOR_BOOKINGS } from '../queries/floor-bookings.query';
import { FLOOR_HEADS, type FloorHead } from '../queries/floor.query';
import { PLACES_OF_FLOOR } from '../queries/places.query';
import { FinishedAnswers } from './finished-answers';
import {
  countOf,
  dayOf,
  floorBookings,
  wholeDaysAround,
  type FloorBookings,
} from './floor-bookings';
import { floorPlaces, type FloorPlace } from './floor-places';
import { floorSnapshot, type FloorSnapshot } from './floor-snapshot';
import { snapshotFor } from './snapshot-for';
import { PeopleOnPlan } from './people-on-plan';
import { VersionedMemory } from './versioned-memory';

const PLACES_KEPT = 50_000;
const BOOKINGS_KEPT = 50_000;
/** Places and bookings. */
const SNAPSHOTS_KEPT = 100_000;

const ANSWERS_KEPT_BYTES = 32 * 2 ** 20;
/** Who looks further, in minutes, is served from the database, one at a time: a few such looks would fill the memory. */
const LONGEST_KEPT = 7 * 24 * 60;

const keyOf = (floorId: FloorId, { startsAt, endsAt }: Slot): string =>
  `${floorId} ${startsAt.getTime()} ${endsAt.getTime()}`;

/** Bookings change with the floor's revision, what stands around them with those of the setup and of the people, the past with the day. */
const versionOf = ({ revision, setupRevision, peopleRevision }: FloorHead, today: Date): string =>
  `${revision} ${setupRevision} ${peopleRevision} ${today.getTime()}`;

/**
 * Says what is free on a floor. Between two changes a read costs one look at the revisions, shared by all who ask at the
 * same time; after a booking only the bookings of the day are read again, once for all slots and viewers.
 */
@Injectable()
export class AvailabilityReader {
  private readonly heads: GatheredRead<FloorId, FloorHead>;
  private readonly people: PeopleOnPlan;
  private readonly places = new VersionedMemory<FloorId, readonly FloorPlace[]>(
    PLACES_KEPT,
    ({ length }) => length,
  );
  private readonly bookings = new VersionedMemory<string, FloorBookings>(BOOKINGS_KEPT, countOf);
  private readonly snapshots = new VersionedMemory<string, FloorSnapshot>(
    SNAPSHOTS_KEPT,
    ({ places }) => places.reduce((sum, { own }) => sum + 1 + own.length, 0),
  );
  private readonly farLooks = new TakeTurns({ width: 1, waiting: 200, waitingEach: 10 });
  private readonly answers = new FinishedAnswers(ANSWERS_KEPT_BYTES);

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
  async read(
    viewer: Actor,
    floorId: FloorId,
    slot: Slot,
    isAwaited = (): boolean => true,
  ): Promise<Buffer> {
    const head = await this.heads.read(floorId);
    if (!head || !maySeeFloor(viewer, head.restrictedUnitId)) throw notFound('floor');
    const snapshot = await this.current(head, slot, { of: viewer.personId, isAwaited });
    return this.answers.recall(snapshot, viewer, () =>
      Buffer.from(snapshotFor(snapshot, floorId, viewer)),
    );
  }

  private get today(): Date {
    return dayOf(this.clock.now());
  }

  private current(head: FloorHead, slot: Slot, turn: Turn): Promise<FloorSnapshot> {
    return durationMinutes(slot) > LONGEST_KEPT
      ? this.farLooks.run(turn, () => this.load(head, slot, this.bookingsOf(head, slot)))
      : this.snapshots.recall(keyOf(head.floorId, slot), versionOf(head, this.today), () =>
          this.load(head, slot, this.daysAround(head, slot)),
        );
  }

  private daysAround(head: FloorHead, slot: Slot): Promise<FloorBookings> {
    const days = wholeDaysAround(slot);
    return this.bookings.recall(keyOf(head.floorId, days), versionOf(head, this.today), () =>
      this.bookingsOf(head, days),
    );
  }

  /** Read after the revisions: it may be newer than it says, never older, and the next push mends that. */
  private async load(
    { floorId, revision, setupRevision }: FloorHead,
    slot: Slot,
    bookings: Promise<FloorBookings>,
  ): Promise<FloorSnapshot> {
    const places = this.places.recall(floorId, setupRevision, () => this.placesOf(floorId));
    return floorSnapshot(Number(revision), slot, ...(await Promise.all([places, bookings])));
  }

  private async bookingsOf(head: FloorHead, { startsAt, endsAt }: Slot): Promise<FloorBookings> {
    const { floorId, peopleRevision } = head;
    const rows = await this.transactions.read((tx) =>
      tx.query(FLOOR_BOOKINGS, [floorId, startsAt, endsAt]),
    );
    const personIds = rows.map(({ personId }) => personId);
    return floorBookings(rows, await this.people.recall(peopleRevision, personIds), this.today);
  }

  private async placesOf(floorId: FloorId): Promise<FloorPlace[]> {
    const values = [floorId, this.clock.now()] as const;
    return floorPlaces(
      await this.transactions.read((tx) => tx.query(PLACES_OF_FLOOR, [...values])),
    );
  }
}
