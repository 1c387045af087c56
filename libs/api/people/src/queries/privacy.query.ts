import type { PrivacyView } from '@etage/contract';
import type { BookableBy, PersonId, Visibility } from '@etage/domain';
import { namedQuery } from '@etage/database';

export const PRIVACY_OF = namedQuery<PrivacyView, [personId: PersonId]>(
  'privacy-of',
  'SELECT id AS "personId", visibility, bookable_by AS "bookableBy" FROM person WHERE id = $1',
);

/** What is null stays as it is. */
export const SET_PRIVACY = namedQuery<
  PrivacyView,
  [personId: PersonId, visibility: Visibility | null, bookableBy: BookableBy | null]
>(
  'set-privacy',
  `UPDATE person SET visibility = coalesce($2, visibility), bookable_by = coalesce($3, bookable_by)
    WHERE id = $1
   RETURNING id AS "personId", visibility, bookable_by AS "bookableBy"`,
);
