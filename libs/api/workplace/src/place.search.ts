import { Injectable } from '@nestjs/common';
import {
  decideBooking,
  missesOf,
  placeFeatures,
  relatedPlaces,
  type Actor,
  type FloorId,
  type HeldSlot,
  type Miss,
  type Need,
  type PlaceId,
  type Rejection,
  type Slot,
} from '@etage/domain';
import type { PlaceView } from '@etage/contract';
import { TransactionRunner } from '@etage/database';
import { Clock, notFound } from '@etage/http';
import { TakeTurns } from '@etage/load';
import { byPlace } from './by-place';
import { placeFacts, placeView } from './place.view';
import { FLOORS_BOOKINGS, type FloorBookingRow } from './queries/floor-bookings.query';
import { PLACES_OF_FLOORS, type PlaceRow } from './queries/places.query';
import { SEATED_SLOTS } from './queries/seated-slots.query';
import type { SiteFloorRow } from './queries/sites.query';
import { SiteReader } from './site.reader';

interface Found {
  readonly place: PlaceView;
  readonly fits: boolean;
  readonly reasons: (Rejection | Miss)[];
}

export interface Search {
  readonly slot: Slot;
  readonly need: Need;
  readonly floorId?: FloorId | undefined;
  readonly limit: number;
  /** Whether anybody still waits for what is found. */
  readonly isAwaited: () => boolean;
}

interface Loaded {
  readonly places: PlaceRow[];
  readonly bookings: FloorBookingRow[];
  /** Where the person who asks sits already. */
  readonly seated: HeldSlot[];
}

function heldByPlace(
  places: readonly PlaceRow[],
  bookings: readonly FloorBookingRow[],
): (placeId: PlaceId) => HeldSlot[] {
  const own = byPlace(bookings);
  const related = relatedPlaces(places);
  return (placeId) => (related.get(placeId) ?? []).flatMap((id) => own.get(id) ?? []);
}

/** Finds places by need, and says of each that does not fit what stands against it. */
@Injectable()
export class PlaceSearch {
  /** It looks at every place of the city, so it is done one after the other. */
  private readonly turns = new TakeTurns({ width: 1, waiting: 200, waitingEach: 10 });

  constructor(
    private readonly transactions: TransactionRunner,
    private readonly sites: SiteReader,
    private readonly clock: Clock,
  ) {}

  async find(viewer: Actor, search: Search): Promise<Found[]> {
    const floors = new Map(
      (await this.sites.visibleFloors(viewer))
        .filter((floor) => search.floorId === undefined || floor.floorId === search.floorId)
        .map((floor) => [floor.floorId, floor]),
    );
    if (search.floorId !== undefined && floors.size === 0) throw notFound('floor');
    const turn = { of: viewer.personId, isAwaited: search.isAwaited };
    return this.turns.run(turn, () => this.judgeAll(viewer, search, floors));
  }

  private async judgeAll(
    viewer: Actor,
    search: Search,
    floors: ReadonlyMap<FloorId, SiteFloorRow>,
  ): Promise<Found[]> {
    const { places, bookings, seated } = await this.load(viewer, [...floors.keys()], search.slot);
    const held = heldByPlace(places, bookings);
    const found = places.flatMap((row) => {
      const floor = floors.get(row.floorId);
      return floor && row.bookable
        ? [this.judge(viewer, search, row, floor, { place: held(row.placeId), person: seated })]
        : [];
    });
    return found.sort((a, b) => a.reasons.length - b.reasons.length).slice(0, search.limit);
  }

  private load(viewer: Actor, floorIds: FloorId[], { startsAt, endsAt }: Slot): Promise<Loaded> {
    return this.transactions.read(async (queries) => ({
      places: await queries.query(PLACES_OF_FLOORS, [floorIds, this.clock.now()]),
      bookings: await queries.query(FLOORS_BOOKINGS, [floorIds, startsAt, endsAt]),
      seated: await queries.query(SEATED_SLOTS, [viewer.personId, startsAt, endsAt]),
    }));
  }

  private judge(
    actor: Actor,
    { slot, need }: Search,
    row: PlaceRow,
    floor: SiteFloorRow,
    held: { place: HeldSlot[]; person: HeldSlot[] },
  ): Found {
    const request = { placeId: row.placeId, slot, personId: actor.personId };
    const rejections = decideBooking(request, {
      now: this.clock.now(),
      actor,
      place: placeFacts(row),
      calendar: this.sites.calendar(floor),
      settings: floor.settings,
      heldOnPlace: held.place,
      heldByPerson: held.person,
    });
    const reasons = [...missesOf(placeFeatures(row), need), ...rejections];
    return { place: placeView(row, actor), fits: reasons.length === 0, reasons };
  }
}
