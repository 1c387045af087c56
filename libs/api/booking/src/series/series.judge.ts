import { Refused, type Queries } from '@etage/database';
import { refuse, type Refusal } from '../booking.refusal';
import type { PlaceDirectory } from '../place/place.directory';
import type { SeriesWish } from './book-series';
import { judgeTogether, type JudgedOccurrence } from './judge-together';
import { wantedOccurrences } from './wanted-occurrences';

/** Every occurrence with what stands against it. */
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
  return judgeTogether(queries, directory, wish.actor, wanted, now);
}
