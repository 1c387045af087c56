import { Injectable } from '@nestjs/common';
import {
  decideBooking,
  formalityOf,
  isMeetingPlace,
  missesOf,
  nextSlot,
  NEXT_SLOT_DAYS,
  placeFeatures,
  type Actor,
  type BookingFacts,
  type Need,
  type RoomFormality,
  type SiteId,
  type Slot,
} from '@etage/domain';
import type { FoundRoom } from '@etage/contract';
import { TransactionRunner } from '@etage/database';
import { Clock } from '@etage/http';
import { TakeTurns } from '@etage/load';
import { addDays } from 'date-fns';
import { byPlace } from '../by-place';
import { placeFacts } from '../place.view';
import { ROOMS_OF_FLOORS, type RoomRow } from '../queries/places.query';
import type { SiteFloorRow } from '../queries/sites.query';
import { SiteReader } from '../site.reader';
import { floorsOfSite } from './floors-of-site';
import { HELD_ROOMS, type HeldRoomRow } from './held-rooms.query';
import { byFitness, type JudgedRoom } from './room-order';

export interface RoomWish {
  readonly siteId: SiteId;
  readonly slot: Slot;
  readonly need: Need;
  readonly formality?: RoomFormality | undefined;
  /** Whether anybody still waits for what is found. */
  readonly isAwaited: () => boolean;
}

type Surroundings = Pick<BookingFacts, 'calendar' | 'settings'>;

/** Finds rooms of a site by need, and says of each that does not fit what is missing and when it is free. */
@Injectable()
export class RoomSearch {
  private readonly turns = new TakeTurns({ width: 2, waiting: 200, waitingEach: 10 });

  constructor(
    private readonly transactions: TransactionRunner,
    private readonly sites: SiteReader,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemException 404 for a site one may not see */
  async find(viewer: Actor, wish: RoomWish): Promise<FoundRoom[]> {
    const floors = await floorsOfSite(this.sites, viewer, wish.siteId);
    const turn = { of: viewer.personId, isAwaited: wish.isAwaited };
    return this.turns.run(turn, async () => {
      const rooms = await this.rooms([...floors.keys()], wish);
      const held = byPlace(await this.held(rooms, wish.slot), ({ roomId }) => roomId);
      const around = this.surroundings([...floors.values()]);
      const judged = rooms.map((row) =>
        this.judge(viewer, wish, row, around, held.get(row.placeId) ?? []),
      );
      return judged.sort(byFitness).map(({ found }) => found);
    });
  }

  /** Of the site, whichever floor is looked at. */
  private surroundings([floor]: readonly SiteFloorRow[]): Surroundings {
    if (!floor) throw new Error('a site that is seen has a floor');
    return { calendar: this.sites.calendar(floor), settings: floor.settings };
  }

  private async rooms(floorIds: RoomRow['floorId'][], wish: RoomWish): Promise<RoomRow[]> {
    const rows = await this.transactions.query(ROOMS_OF_FLOORS, [floorIds, this.clock.now()]);
    return rows.filter(
      (row) => isMeetingPlace(row) && (!wish.formality || formalityOf(row.use) === wish.formality),
    );
  }

  /** Of all the days on which a next slot is looked for. */
  private held(rooms: readonly RoomRow[], { startsAt, endsAt }: Slot): Promise<HeldRoomRow[]> {
    const until = addDays(startsAt, NEXT_SLOT_DAYS);
    const roomIds = rooms.map(({ placeId }) => placeId);
    return this.transactions.query(HELD_ROOMS, [
      roomIds,
      startsAt,
      endsAt > until ? endsAt : until,
    ]);
  }

  private judge(
    actor: Actor,
    { slot, need }: RoomWish,
    row: RoomRow,
    around: Surroundings,
    heldOnPlace: readonly HeldRoomRow[],
  ): JudgedRoom {
    const { placeId, floorId, code, name, use, capacity } = row;
    const request = { placeId, slot, personId: actor.personId };
    const now = this.clock.now();
    const facts = { now, actor, place: placeFacts(row), ...around, heldOnPlace, heldByPerson: [] };
    const misses = missesOf(placeFeatures(row), need);
    const reasons = [...misses, ...decideBooking(request, facts)];
    const next = nextSlot(request, facts);
    const found: FoundRoom = {
      ...{ placeId, floorId, code, name, use, capacity },
      fits: reasons.length === 0,
      reasons,
      nextSlot: next
        ? { startsAt: next.startsAt.toISOString(), endsAt: next.endsAt.toISOString() }
        : null,
    };
    return { found, misses: misses.length };
  }
}
