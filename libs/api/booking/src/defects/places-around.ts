import type { PlaceId } from '@etage/domain';
import type { Queries } from '@etage/database';
import { PLACES_AROUND } from '../queries/replacement.query';

/** What is locked before a place is closed or opened again. */
export const placesAround = async (queries: Queries, placeId: PlaceId): Promise<PlaceId[]> =>
  (await queries.query(PLACES_AROUND, [placeId])).map((around) => around.placeId);
