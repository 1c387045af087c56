import { decideTogether, type DecidedWish, type PlaceId } from '@etage/domain';
import { Refused, type Queries } from '@etage/database';
import { refuse, type Refusal } from '../booking.refusal';
import type { KnownPlace, PlaceDirectory } from '../place.directory';
import type { SeriesWish } from './book-series';
import { placedWishes, type PlacedWish } from './placed-wish';
import { wantedOccurrences } from './wanted-occurrences';

export type JudgedOccurrence = DecidedWish<PlacedWish>;

/** Every occurrence with what stands against it, as things are now; call it with the locks taken to rely on it. */
export async function judgeSeries(
  queries: Queries,
  directory: PlaceDirectory,
  wish: SeriesWish,
  now: Date,
): Promise<JudgedOccurrence[] | Refused<Refusal>> {
  const home = await directory.read(queries, wish.placeId, wish.actor, now);
  if (!home) return refuse({ why: 'place-not-found' });
  const wanted = wantedOccurrences(wish, home.row.timeZone);
  if (wanted instanceof Refused) return wanted;
  const places = new Map<PlaceId, KnownPlace>([[wish.placeId, home]]);
  for (const { placeId } of wanted) {
    const place = places.get(placeId) ?? (await directory.read(queries, placeId, wish.actor, now));
    if (!place) return refuse({ why: 'place-not-found' });
    places.set(placeId, place);
  }
  return decideTogether(await placedWishes(queries, wish, wanted, places, now));
}
