import {
  displayName,
  maySeeWhose,
  todayAt,
  type Actor,
  type Allowance,
  type FloorId,
  type HeldSlot,
  type Need,
  type PlaceId,
  type Seeker,
  type SeatedColleague,
  type SeatWishes,
  type SiteId,
  type Slot,
} from '@etage/domain';
import type { Queries } from '@etage/database';
import { subDays } from 'date-fns';
import { SEATED_SLOTS } from '../queries/seated-slots.query';
import {
  HELD_PLACES,
  OWN_SITTINGS,
  TEAM_SEATS,
  type SeekerRow,
  type TeamSeatRow,
} from '../queries/seeker.query';
import { deskAllowance } from './desk-allowance';
import { homesOf, type SitedSeats } from './sited-seats';

const LOOKED_BACK_DAYS = 56;
/** Fewer sittings say nothing about who has the window. */
const SITTINGS_THAT_TELL = 4;

/** The search of one person at one moment. */
export interface Search {
  readonly actor: Actor;
  readonly slot: Slot;
  readonly asked: Need;
  readonly floorIds: readonly FloorId[];
  readonly siteId: SiteId;
  readonly timeZone: string;
  readonly now: Date;
}

export interface LoadedSearch {
  readonly seeker: Seeker;
  readonly held: ReadonlySet<PlaceId>;
  readonly heldByPerson: readonly HeldSlot[];
  readonly allowance: Allowance | undefined;
}

const wishesOf = ({ connector, watts, ...wishes }: SeekerRow): SeatWishes => ({
  ...wishes,
  notebook: connector === null || watts === null ? null : { connector, watts },
});

/** Only those whom the person may see there at that time; the others are left out before anything is counted. */
export function visibleTeam(
  rows: readonly TeamSeatRow[],
  { byPlace }: Pick<SitedSeats, 'byPlace'>,
  { actor, timeZone, now }: Pick<Search, 'actor' | 'timeZone' | 'now'>,
): SeatedColleague[] {
  const today = todayAt(timeZone, now);
  const seen = new Map<string, SeatedColleague>();
  for (const row of rows) {
    const seat = byPlace.get(row.placeId)?.seat;
    if (!seat?.spot || seen.has(row.personId) || !maySeeWhose(actor, row, row, today)) continue;
    const { personId } = row;
    const { floorId, spot } = seat;
    seen.set(personId, { personId, displayName: displayName(row), floorId, spot });
  }
  return [...seen.values()];
}

function windowShareOf(
  sittings: ReadonlyMap<PlaceId, number>,
  { byPlace }: SitedSeats,
): number | null {
  let [all, atWindow] = [0, 0];
  for (const [placeId, times] of sittings) {
    const seat = byPlace.get(placeId)?.seat;
    if (!seat) continue;
    all += times;
    if (seat.atWindow) atWindow += times;
  }
  return all < SITTINGS_THAT_TELL ? null : atWindow / all;
}

/** All that the ranking has to know, in five questions of which none grows with the number of places. */
export async function seekerFacts(
  queries: Queries,
  row: SeekerRow,
  sited: SitedSeats,
  search: Search,
): Promise<LoadedSearch> {
  const { actor, slot, asked, floorIds, now } = search;
  const { personId, unitPath } = actor;
  const span = [slot.startsAt, slot.endsAt] as const;
  const [held] = await queries.query(HELD_PLACES, [floorIds, ...span]);
  const team = await queries.query(TEAM_SEATS, [unitPath[0] ?? null, personId, ...span]);
  const since = subDays(now, LOOKED_BACK_DAYS);
  const own = await queries.query(OWN_SITTINGS, [personId, since, now]);
  const sittings = new Map(own.map(({ placeId, times }) => [placeId, times]));
  return {
    held: new Set(held?.placeIds),
    heldByPerson: await queries.query(SEATED_SLOTS, [personId, ...span]),
    allowance: await deskAllowance(queries, search),
    seeker: {
      wishes: wishesOf(row),
      asked,
      unitPath,
      team: visibleTeam(team, sited, search),
      homes: homesOf(sited, unitPath),
      sittings,
      ownWindowShare: windowShareOf(sittings, sited),
      fairWindowShare: sited.windowShare,
    },
  };
}
