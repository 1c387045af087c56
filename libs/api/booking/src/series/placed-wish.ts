import {
  daySlot,
  daysOf,
  isBookableFor,
  sitterOf,
  type Actor,
  type Allowance,
  type BookableColleague,
  type BookingId,
  type BookingRequest,
  type PlaceId,
  type Slot,
  type WishAmongOthers,
} from '@etage/domain';
import type { Queries } from '@etage/database';
import { v7 as newId } from 'uuid';
import { standingFacts, withHeld } from '../booking.facts';
import { heldRows } from '../held-rows';
import { personAllowance } from '../limits/person-allowance';
import type { KnownPlace } from '../place/place.directory';
import { BOOKABLE_COLLEAGUES } from '../queries/person.query';
import type { HeldSlotRow } from '../queries/held-slots.query';
import type { WantedOccurrence } from './wanted-occurrences';

/** A wish among others with all that is known of its place. */
export interface PlacedWish extends WishAmongOthers {
  readonly place: KnownPlace;
}

/** The whole days around all of them, so that an alternative on the same day can be found. */
function windowOf(wanted: readonly WantedOccurrence[], timeZone: string): Slot {
  const instants = wanted.flatMap(({ slot }) => [slot.startsAt.getTime(), slot.endsAt.getTime()]);
  const [startsAt, endsAt] = [Math.min(...instants), Math.max(...instants)];
  const { first, last } = daysOf(
    { startsAt: new Date(startsAt), endsAt: new Date(endsAt) },
    timeZone,
  );
  return {
    startsAt: daySlot(first, timeZone).startsAt,
    endsAt: daySlot(last, timeZone).endsAt,
  };
}

interface Look {
  readonly actor: Actor;
  readonly place: KnownPlace;
  readonly request: BookingRequest;
  readonly person: BookableColleague | undefined;
  readonly wanted: readonly WantedOccurrence[];
  readonly now: Date;
}

interface Looked {
  readonly rows: readonly HeldSlotRow[];
  readonly allowance: Allowance | undefined;
}

/** What holds the place around the wishes, where else whoever would sit there sits, and what counts for the person. */
async function lookAround(
  queries: Queries,
  { actor, place, request, person, wanted, now }: Look,
): Promise<Looked> {
  const { personId } = request;
  const isForSelf = personId === actor.personId;
  const window = windowOf(wanted, place.row.timeZone);
  const seatedId = place.row.kind === 'desk' ? sitterOf(request) : null;
  const allowance = await personAllowance(queries, place, actor, person, isForSelf);
  const question = { place, window, seatedId, personId, allowance, now };
  return { rows: await heldRows(queries, question), allowance };
}

/** Those of the wishes' people who are somebody else and let the actor book for them. */
async function bookableAmong(
  queries: Queries,
  actor: Actor,
  wanted: readonly WantedOccurrence[],
): Promise<readonly BookableColleague[]> {
  const others = wanted.flatMap(({ personId }) => personId ?? []);
  const ids = [...new Set(others)].filter((personId) => personId !== actor.personId);
  if (ids.length === 0) return [];
  const people = await queries.query(BOOKABLE_COLLEAGUES, [ids]);
  return people.filter((person) => isBookableFor(actor, person));
}

/** Every wish with the facts that a single booking would rest on; one look for each place and who would sit there. */
export async function placedWishes(
  queries: Queries,
  actor: Actor,
  wanted: readonly WantedOccurrence[],
  places: ReadonlyMap<PlaceId, KnownPlace>,
  now: Date,
): Promise<PlacedWish[]> {
  const people = await bookableAmong(queries, actor, wanted);
  const looked = new Map<string, Looked>();
  const wishes: PlacedWish[] = [];
  for (const { placeId, slot, personId = actor.personId, guestId } of wanted) {
    const place = places.get(placeId);
    if (!place) continue;
    const request = { placeId, slot, personId, guestId };
    const person = people.find((one) => one.personId === personId);
    const key = `${placeId} ${sitterOf(request)}`;
    const look = { actor, place, request, person, wanted, now };
    const { rows, allowance } = looked.get(key) ?? (await lookAround(queries, look));
    looked.set(key, { rows, allowance });
    const standing = { ...standingFacts(place, actor, now), person, allowance };
    const facts = withHeld(standing, rows);
    const bookingId = newId() as BookingId;
    wishes.push({ place, facts, request, bookingId, heldPlaceIds: place.heldPlaceIds });
  }
  return wishes;
}
