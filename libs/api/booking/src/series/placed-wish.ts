import {
  daySlot,
  daysOf,
  isBookableFor,
  sitterOf,
  type Actor,
  type BookableColleague,
  type BookingId,
  type PlaceId,
  type Slot,
  type WishAmongOthers,
} from '@etage/domain';
import type { Queries } from '@etage/database';
import { v7 as newId } from 'uuid';
import { standingFacts } from '../booking.facts';
import type { KnownPlace } from '../place.directory';
import { BOOKABLE_COLLEAGUES } from '../queries/person.query';
import { HELD_SLOTS, type HeldSlotRow } from '../queries/held-slots.query';
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

/** What holds the place around the wishes, and where else whoever would sit there sits. */
async function heldAround(
  queries: Queries,
  place: KnownPlace,
  sitterId: ReturnType<typeof sitterOf>,
  wanted: readonly WantedOccurrence[],
): Promise<readonly HeldSlotRow[]> {
  const { startsAt, endsAt } = windowOf(wanted, place.row.timeZone);
  const seated = place.row.kind === 'desk' ? sitterId : null;
  return queries.query(HELD_SLOTS, [place.heldPlaceIds, startsAt, endsAt, seated]);
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
  const held = new Map<string, readonly HeldSlotRow[]>();
  const wishes: PlacedWish[] = [];
  for (const { placeId, slot, personId = actor.personId, guestId } of wanted) {
    const place = places.get(placeId);
    if (!place) continue;
    const request = { placeId, slot, personId, guestId };
    const sitterId = sitterOf(request);
    const key = `${placeId} ${sitterId}`;
    const rows = held.get(key) ?? (await heldAround(queries, place, sitterId, wanted));
    held.set(key, rows);
    const facts = {
      ...standingFacts(place, actor, now),
      person: people.find((person) => person.personId === personId),
      heldOnPlace: rows.filter(({ holds }) => holds === 'place'),
      heldByPerson: rows.filter(({ holds }) => holds === 'person'),
    };
    const bookingId = newId() as BookingId;
    wishes.push({ place, facts, request, bookingId, heldPlaceIds: place.heldPlaceIds });
  }
  return wishes;
}
