import type { PersonId, UnitId, Visibility } from '@etage/domain';
import { namedQuery } from '@etage/database';

/** Somebody whose booking is on a plan, and who may read their name there. */
export interface PersonOnPlan {
  readonly personId: PersonId;
  readonly unitId: UnitId;
  readonly visibility: Visibility;
  readonly givenName: string;
  readonly familyName: string;
}

export const PEOPLE_ON_PLAN = namedQuery<PersonOnPlan, [personIds: readonly PersonId[]]>(
  'people-on-plan',
  `SELECT id AS "personId", unit_id AS "unitId", visibility, given_name AS "givenName", family_name AS "familyName"
     FROM person WHERE id = ANY ($1::uuid[])`,
);
