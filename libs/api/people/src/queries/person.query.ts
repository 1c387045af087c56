import type { Connector, FunctionGroup, PersonId, Role, UnitId } from '@etage/domain';
import { namedQuery } from '@etage/database';

export const PERSON_BY_EMAIL = namedQuery<
  { personId: PersonId; passwordHash: string | null },
  [email: string]
>(
  'person-by-email',
  `SELECT id AS "personId", password_hash AS "passwordHash" FROM person WHERE email = $1 AND active`,
);

export interface PersonRow {
  readonly email: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly roles: Role[];
  readonly functionGroup: FunctionGroup;
  readonly locale: 'de' | 'en' | null;
  readonly unitId: UnitId;
  readonly unitName: string;
  readonly notebookConnector: Connector | null;
  readonly notebookWatts: number | null;
  readonly demo: boolean;
}

export const PERSON_BY_ID = namedQuery<PersonRow, [personId: PersonId]>(
  'person-by-id',
  `SELECT p.email, p.given_name AS "givenName", p.family_name AS "familyName", p.roles,
          p.function_group AS "functionGroup", p.locale, p.unit_id AS "unitId", u.name AS "unitName",
          p.notebook_connector AS "notebookConnector", p.notebook_watts AS "notebookWatts",
          coalesce((SELECT demo FROM installation), false) AS demo
     FROM person p JOIN unit u ON u.id = p.unit_id
    WHERE p.id = $1`,
);

export const SET_LOCALE = namedQuery<object, [personId: PersonId, locale: 'de' | 'en']>(
  'set-locale',
  'UPDATE person SET locale = $2 WHERE id = $1',
);

export const SEARCH_PEOPLE = namedQuery<
  { personId: PersonId; givenName: string; familyName: string; unitId: UnitId },
  [pattern: string]
>(
  'search-people',
  `SELECT id AS "personId", given_name AS "givenName", family_name AS "familyName", unit_id AS "unitId"
     FROM person
    WHERE active AND (given_name || ' ' || family_name ILIKE $1 OR email ILIKE $1)
    ORDER BY family_name, given_name, id LIMIT 20`,
);

export const ALL_UNITS = namedQuery<{ unitId: UnitId; name: string; parentId: UnitId | null }, []>(
  'all-units',
  'SELECT id AS "unitId", name, parent_id AS "parentId" FROM unit ORDER BY name, id',
);
