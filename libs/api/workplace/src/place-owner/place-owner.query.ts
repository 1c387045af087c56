import type { PersonId, PlaceId } from '@etage/domain';
import { namedQuery } from '@etage/database';

export const WORKS_HERE = namedQuery<{ readonly found: boolean }, [personId: PersonId]>(
  'works-here',
  'SELECT EXISTS (SELECT FROM person WHERE id = $1 AND active) AS found',
);

export const SET_OWNER = namedQuery<object, [placeId: PlaceId, personId: PersonId | null]>(
  'set-owner',
  'UPDATE place SET assigned_person_id = $2 WHERE id = $1',
);
