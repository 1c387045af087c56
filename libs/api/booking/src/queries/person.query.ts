import type { BookableColleague, PersonId } from '@etage/domain';
import { namedQuery } from '@etage/database';

/** People who work here, with what decides whether others may book for them; those who left are unknown. */
export const BOOKABLE_COLLEAGUES = namedQuery<BookableColleague, [personIds: readonly PersonId[]]>(
  'bookable-colleagues',
  `SELECT id AS "personId", unit_id AS "unitId", visibility, bookable_by AS "bookableBy"
     FROM person WHERE id = ANY ($1::uuid[]) AND active`,
);
