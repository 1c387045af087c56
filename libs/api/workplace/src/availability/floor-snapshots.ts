import { Injectable } from '@nestjs/common';
import {
  durationMinutes,
  maySeeFloor,
  todayAt,
  type Actor,
  type FloorId,
  type Slot,
} from '@etage/domain';
import { TransactionRunner } from '@etage/database';
import { Clock } from '@etage/http';
import { GatheredRead, TakeTurns, type Turn } from '@etage/load';
import { FLOOR_BOOKINGS } from '../queries/floor-bookings.query';
import { FLOOR_HEADS, type FloorHead } from '../queries/floor.query';
import { PLACES_OF_FLOOR } from '../queries/places.query';
import { floorBookings, wholeDaysAround, type FloorBookings } from './floor-bookings';
import { floorPlaces, type FloorPlace } from './floor-places';
import {
  floorDay,
  floorSnapshot,
  weightOf,
  type FloorDay,
  type FloorSnapshot,
} from './floor-snapshot';
import { PeopleOnPlan } from './people-on-plan';
import { VersionedMemory } from './versioned-memory';

const PLACES_KEPT = 50_000;
/** Places and bookings. */
const DAYS_KEPT = 100_000;
const SNAPSHOTS_KEPT = 100_000;

/** Who looks further, in minutes, is served from the database, one at a time: a few such looks would fill the memory. */
const LONGEST_KEPT = 7 * 24 * 60;

const keyOf = (floorId: FloorId, { startsAt, endsAt }: Slot): string =>
  `${floorId} ${startsAt.getTime()} ${endsAt.getTime()}`;

/** Tomorrow other assigned desks are open to everyone. */
const placesVersionOf = ({ setupRevision }: FloorHead, today: Slot): string =>
  `${setupRevision} ${today.startsAt.getTime()}`;

/** Bookings change with the floor's revision, what stands around them with those of the setup and of the people. */
const versionOf = (head: FloorHead, today: Slot): string =>
  `${head.revision} ${head.peopleRevision} ${placesVersionOf(head, today)}`;

/**
 * Knows who holds what on a floor. Between two changes a look costs one read of the revisions, shared by all who ask at
 * the same time; after a booking only the bookings of the day are read again, once for all slots and viewers.
 */
@Injectable()
export class FloorSnapshots {
  private readonly heads: GatheredRead<FloorId, FloorHead>;
  private readonly people: PeopleOnPlan;
  private readonly places = new VersionedMemory<FloorId, readonly FloorPlace[]>(
    PLACES_KEPT,
    ({ length }) => length,
  );
  private readonly days = new VersionedMemory<string, FloorDay>(DAYS_KEPT, weightOf);
  private readonly snapshots = new VersionedMemory<string, FloorSnapshot>(
    SNAPSHOTS_KEPT,
    ({ places }) => places.reduce((sum, { own }) => sum + 1 + own.length, 0),
  );
  /** A building with fifty floors is as many looks of one person. */
  private readonly farLooks = new TakeTurns({ width: 1, waiting: 500, waitingEach: 50 });

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

  /** What a floor stands at; undefined where there is none, or the viewer may not see it. */
  async head(viewer: Actor, floorId: FloorId): Promise<FloorHead | undefined> {
    const head = await this.heads.read(floorId);
    return head && maySeeFloor(viewer, head.restrictedUnitId) ? head : undefined;
  }

  /** A snapshot is of its day at the site: tomorrow it would tell who sat where. */
  current(head: FloorHead, slot: Slot, turn: Turn): Promise<FloorSnapshot> {
    const today = todayAt(head.timeZone, this.clock.now());
    const during = { revision: Number(head.revision), slot, today };
    if (durationMinutes(slot) > LONGEST_KEPT) {
      return this.farLooks.run(turn, async () =>
        floorSnapshot(during, await this.load(head, slot, today)),
      );
    }
    return this.snapshots.recall(keyOf(head.floorId, slot), versionOf(head, today), async () =>
      floorSnapshot(during, await this.daysAround(head, slot, today)),
    );
  }

  private daysAround(head: FloorHead, slot: Slot, today: Slot): Promise<FloorDay> {
    const days = wholeDaysAround(slot);
    return this.days.recall(keyOf(head.floorId, days), versionOf(head, today), () =>
      this.load(head, days, today),
    );
  }

  /** Read after the revisions: it may be newer than it says, never older, and the next push mends that. */
  private async load(head: FloorHead, span: Slot, today: Slot): Promise<FloorDay> {
    const { floorId } = head;
    const version = placesVersionOf(head, today);
    const places = this.places.recall(floorId, version, () => this.placesOf(floorId));
    return floorDay(...(await Promise.all([places, this.bookingsOf(head, span)])));
  }

  private async bookingsOf(head: FloorHead, { startsAt, endsAt }: Slot): Promise<FloorBookings> {
    const { floorId, peopleRevision } = head;
    const rows = await this.transactions.read((tx) =>
      tx.query(FLOOR_BOOKINGS, [floorId, startsAt, endsAt]),
    );
    const personIds = rows.map(({ personId }) => personId);
    return floorBookings(rows, await this.people.recall(peopleRevision, personIds));
  }

  private async placesOf(floorId: FloorId): Promise<FloorPlace[]> {
    const values = [floorId, this.clock.now()] as const;
    return floorPlaces(
      await this.transactions.read((tx) => tx.query(PLACES_OF_FLOOR, [...values])),
    );
  }
}
