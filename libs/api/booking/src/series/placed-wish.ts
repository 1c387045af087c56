import {
  daySlot,
  daysOf,
  type Actor,
  type BookingId,
  type PlaceId,
  type Slot,
  type WishAmongOthers,
} from '@etage/domain';
import type { Queries } from '@etage/database';
import { v7 as newId } from 'uuid';
import { standingFacts } from '../booking.facts';
import { heldRows } from '../held-rows';
import { standingAllowance } from '../limits/person-allowance';
import type { KnownPlace } from '../place.directory';
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

/** Every wish with the facts that a single booking would rest on; one look for each place. */
export async function placedWishes(
  queries: Queries,
  actor: Actor,
  wanted: readonly WantedOccurrence[],
  places: ReadonlyMap<PlaceId, KnownPlace>,
  now: Date,
): Promise<PlacedWish[]> {
  const held = new Map<PlaceId, readonly HeldSlotRow[]>();
  for (const [placeId, place] of places) {
    const window = windowOf(wanted, place.row.timeZone);
    const { personId } = actor;
    const seatedId = place.row.kind === 'desk' ? personId : null;
    const allowance = standingAllowance(place, actor);
    const question = { place, window, seatedId, personId, allowance, now };
    held.set(placeId, await heldRows(queries, question));
  }
  return wanted.flatMap(({ placeId, slot }) => {
    const place = places.get(placeId);
    if (!place) return [];
    const rows = held.get(placeId) ?? [];
    const standing = standingFacts(place, actor, now);
    const { allowance } = standing;
    const facts = {
      ...standing,
      heldOnPlace: rows.filter(({ holds }) => holds === 'place'),
      heldByPerson: rows.filter(({ holds }) => holds === 'person'),
      allowance: allowance && {
        ...allowance,
        counted: rows.filter(({ holds }) => holds === 'counted'),
      },
    };
    const request = { placeId, slot, personId: actor.personId };
    const bookingId = newId() as BookingId;
    return [{ place, facts, request, bookingId, heldPlaceIds: place.heldPlaceIds }];
  });
}
