import { decideTogether, type Actor, type DecidedWish, type PlaceId } from '@etage/domain';
import { Refused, type Queries } from '@etage/database';
import { refuse, type Refusal } from '../booking.refusal';
import type { KnownPlace, PlaceDirectory } from '../place/place.directory';
import { placedWishes, type PlacedWish } from './placed-wish';
import type { WantedOccurrence } from './wanted-occurrences';

export type JudgedOccurrence = DecidedWish<PlacedWish>;

/** Every wish with what stands against it, as things are now; call it with the locks taken to rely on it. */
export async function judgeTogether(
  queries: Queries,
  directory: PlaceDirectory,
  actor: Actor,
  wanted: readonly WantedOccurrence[],
  now: Date,
): Promise<JudgedOccurrence[] | Refused<Refusal>> {
  const places = new Map<PlaceId, KnownPlace>();
  for (const { placeId } of wanted) {
    const place = places.get(placeId) ?? (await directory.read(queries, placeId, actor, now));
    if (!place) return refuse({ why: 'place-not-found' });
    places.set(placeId, place);
  }
  return decideTogether(await placedWishes(queries, actor, wanted, places, now));
}
