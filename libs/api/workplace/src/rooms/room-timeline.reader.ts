import { Injectable } from '@nestjs/common';
import {
  isMeetingPlace,
  todayAt,
  type Actor,
  type FloorId,
  type SiteId,
  type Slot,
} from '@etage/domain';
import type { TimelineView } from '@etage/contract';
import { TransactionRunner } from '@etage/database';
import { Clock } from '@etage/http';
import { TakeTurns } from '@etage/load';
import { byPlace } from '../by-place';
import { placeView } from '../place.view';
import { ROOM_BOOKINGS } from '../queries/floor-bookings.query';
import { FLOOR_HEADS } from '../queries/floor.query';
import { PEOPLE_ON_PLAN } from '../queries/people-on-plan.query';
import { ROOMS_OF_FLOORS, type RoomRow } from '../queries/places.query';
import type { SiteFloorRow } from '../queries/sites.query';
import { SiteReader } from '../site.reader';
import { bookingInRoom } from './booking-in-room';
import { floorsOfSite } from './floors-of-site';

interface Question {
  readonly siteId: SiteId;
  readonly span: Slot;
  /** Whether anybody still waits for the answer. */
  readonly isAwaited: () => boolean;
}

type Floors = ReadonlyMap<FloorId, SiteFloorRow>;
type Bookings = Awaited<ReturnType<RoomTimelineReader['bookings']>>;

/** Reads who has the rooms of a site when. */
@Injectable()
export class RoomTimelineReader {
  private readonly turns = new TakeTurns({ width: 2, waiting: 200, waitingEach: 10 });

  constructor(
    private readonly transactions: TransactionRunner,
    private readonly sites: SiteReader,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemException 404 for a site one may not see */
  async read(viewer: Actor, { siteId, span, isAwaited }: Question): Promise<TimelineView> {
    const floors = await floorsOfSite(this.sites, viewer, siteId);
    return this.turns.run({ of: viewer.personId, isAwaited }, async () => {
      const revisions = await this.revisions([...floors.keys()]);
      const rooms = await this.rooms(floors);
      const bookings = await this.bookings(viewer, rooms, floors, span);
      return {
        siteId,
        startsAt: span.startsAt.toISOString(),
        endsAt: span.endsAt.toISOString(),
        rooms: rooms.map((row) => ({ ...placeView(row, viewer), deskIds: row.deskIds })),
        floors: revisions.map((at) => ({ ...at, places: placesOn(at.floorId, rooms, bookings) })),
      };
    });
  }

  /** Read before the bookings: these may be newer than it says, never older, and the next push mends that. */
  private async revisions(floorIds: FloorId[]) {
    const heads = await this.transactions.query(FLOOR_HEADS, [floorIds]);
    return heads.map(({ floorId, revision }) => ({ floorId, revision: Number(revision) }));
  }

  /** Building by building, from the highest floor to the lowest. */
  private async rooms(floors: Floors): Promise<RoomRow[]> {
    const order = new Map([...floors.keys()].map((floorId, index) => [floorId, index]));
    const rows = await this.transactions.query(ROOMS_OF_FLOORS, [
      [...floors.keys()],
      this.clock.now(),
    ]);
    const rank = ({ floorId }: RoomRow): number => order.get(floorId) ?? 0;
    return rows
      .filter(isMeetingPlace)
      .sort(
        (a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name) || (a.code < b.code ? -1 : 1),
      );
  }

  private async bookings(viewer: Actor, rooms: readonly RoomRow[], floors: Floors, span: Slot) {
    const placeIds = rooms.flatMap(({ placeId, deskIds }) => [placeId, ...deskIds]);
    const values = [[...floors.keys()], span.startsAt, span.endsAt, placeIds] as const;
    const rows = await this.transactions.query(ROOM_BOOKINGS, [...values]);
    const personIds = [...new Set(rows.map(({ personId }) => personId))];
    const people = await this.transactions.query(PEOPLE_ON_PLAN, [personIds]);
    const known = new Map(people.map((person) => [person.personId, person]));
    const [{ timeZone } = { timeZone: 'UTC' }] = floors.values();
    const today = todayAt(timeZone, this.clock.now());
    return byPlace(
      rows.map((row) => ({
        placeId: row.placeId,
        view: bookingInRoom(row, known.get(row.personId), viewer, today),
      })),
    );
  }
}

const placesOn = (floorId: FloorId, rooms: readonly RoomRow[], bookings: Bookings) =>
  rooms
    .filter((room) => room.floorId === floorId)
    .flatMap(({ placeId, deskIds }) => [placeId, ...deskIds])
    .map((placeId) => ({
      placeId,
      bookings: (bookings.get(placeId) ?? []).map(({ view }) => view),
    }));
