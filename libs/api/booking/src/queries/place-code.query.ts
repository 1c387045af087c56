import type { PlaceId } from '@etage/domain';
import { namedQuery } from '@etage/database';

export const PLACE_BY_CODE = namedQuery<{ readonly placeId: PlaceId }, [code: string]>(
  'place-by-code',
  'SELECT place_id AS "placeId" FROM place_code WHERE code = $1',
);
