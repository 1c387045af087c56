import { Injectable } from '@nestjs/common';
import {
  maySeeFloor,
  suggestPlaces,
  type Actor,
  type FloorId,
  type Need,
  type OfferedSeat,
  type PlaceId,
  type SiteId,
  type Slot,
} from '@etage/domain';
import type { SuggestionView } from '@etage/contract';
import { calendarOf, TransactionRunner } from '@etage/database';
import { Clock, notFound } from '@etage/http';
import { TakeTurns } from '@etage/load';
import { placeView } from '../place.view';
import { SEEKER, type SeekerRow } from '../queries/seeker.query';
import type { SiteFloorRow } from '../queries/sites.query';
import { seekerFacts, type Search } from './seeker.facts';
import { SeatDirectory } from './seat.directory';
import type { SitedSeat, SitedSeats } from './sited-seats';

/** The best and some others, for whoever does not like it. */
const SUGGESTED = 5;

export interface AskedSuggestion {
  readonly slot: Slot;
  readonly asked: Need;
  readonly siteId?: SiteId | undefined;
  readonly floorId?: FloorId | undefined;
  /** Whether anybody still waits for what is found. */
  readonly isAwaited: () => boolean;
}

/** On these floors; none where the site or the floor asked for is not there or not to be seen. */
function floorsAskedFor(
  visible: readonly SiteFloorRow[],
  { floorId, siteId }: AskedSuggestion,
  { lastFloorId }: SeekerRow,
): readonly SiteFloorRow[] {
  if (floorId !== undefined) return visible.filter((row) => row.floorId === floorId);
  const usual = visible.find((row) => row.floorId === lastFloorId) ?? visible[0];
  const wanted = siteId ?? usual?.siteId;
  return visible.filter((row) => row.siteId === wanted);
}

/** A desk is held by its own bookings and by those of the room it stands in. */
const isHeld = ({ row }: SitedSeat, held: ReadonlySet<PlaceId>): boolean =>
  held.has(row.placeId) || (row.roomId !== null && held.has(row.roomId));

/** Finds the desk somebody should have, and says why. */
@Injectable()
export class SuggestionReader {
  /** It looks at every desk of a site, so it is done one after the other. */
  private readonly turns = new TakeTurns({ width: 2, waiting: 200, waitingEach: 10 });

  constructor(
    private readonly transactions: TransactionRunner,
    private readonly directory: SeatDirectory,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemException 404 where the floor or site asked for is not there or not to be seen */
  suggest(actor: Actor, asked: AskedSuggestion): Promise<SuggestionView> {
    const turn = { of: actor.personId, isAwaited: asked.isAwaited };
    return this.turns.run(turn, () => this.find(actor, asked));
  }

  private async find(actor: Actor, asked: AskedSuggestion): Promise<SuggestionView> {
    const row = await this.seeker(actor);
    const floors = await this.directory.floors(row.setupRevision);
    const visible = floors.filter((floor) => maySeeFloor(actor, floor.restrictedUnitId));
    const searched = floorsAskedFor(visible, asked, row);
    const [site] = searched;
    if (!site) throw notFound(asked.floorId === undefined ? 'site' : 'floor');
    const sited = await this.directory.seats(site.siteId, row.setupRevision);
    const floorIds = searched.map(({ floorId }) => floorId);
    const { slot, asked: need } = asked;
    const { siteId, timeZone } = site;
    const now = this.clock.now();
    const search = { actor, slot, asked: need, floorIds, siteId, timeZone, now };
    return this.rank(search, row, site, sited);
  }

  private async seeker({ personId }: Actor): Promise<SeekerRow> {
    const [row] = await this.transactions.read((queries) => queries.query(SEEKER, [personId]));
    if (!row) throw notFound('person');
    return row;
  }

  private async rank(
    search: Search,
    row: SeekerRow,
    site: SiteFloorRow,
    sited: SitedSeats,
  ): Promise<SuggestionView> {
    const { seeker, held, heldByPerson, allowance } = await this.transactions.read((queries) =>
      seekerFacts(queries, row, sited, search),
    );
    const { actor, slot, now } = search;
    const floorIds = new Set(search.floorIds);
    const offered = sited.seats
      .filter((one) => floorIds.has(one.row.floorId) && !isHeld(one, held))
      .map(({ seat, place }): OfferedSeat => ({ seat, place, held: [] }));
    const { settings } = site;
    const calendar = calendarOf(site, now);
    const facts = { now, actor, calendar, settings, heldByPerson, allowance };
    const request = { slot, personId: actor.personId };
    const { places, rejections } = suggestPlaces(request, offered, seeker, facts, SUGGESTED);
    return {
      startsAt: slot.startsAt.toISOString(),
      endsAt: slot.endsAt.toISOString(),
      suggestions: places.flatMap(({ seat, reasons }) => {
        const found = sited.byPlace.get(seat.placeId);
        return found ? [{ place: placeView(found.row, actor), reasons: [...reasons] }] : [];
      }),
      rejections: [...rejections],
    };
  }
}
