import type { Actor, PersonId } from '@etage/domain';
import { namedQuery } from '@etage/database';

/** A person `p` with the rights they would have if they were signed in: roles and units, the own unit first. */
const actorWhere = (isMeant: string): string =>
  `WITH RECURSIVE path (unit_id, parent_id, height) AS (
     SELECT u.id, u.parent_id, 0 FROM unit u JOIN person p ON p.unit_id = u.id WHERE ${isMeant}
     UNION ALL
     SELECT u.id, u.parent_id, path.height + 1 FROM unit u JOIN path ON u.id = path.parent_id
   )
   SELECT p.id AS "personId", p.roles, (SELECT array_agg(unit_id ORDER BY height) FROM path) AS "unitPath"
     FROM person p WHERE ${isMeant}`;

/** Nothing where they have left. */
export const ACTOR_BY_EMAIL = namedQuery<Actor, [email: string]>(
  'actor-by-email',
  actorWhere('p.email = $1 AND p.active'),
);

/** Nothing where they have left. */
export const ACTOR_BY_ID = namedQuery<Actor, [personId: PersonId]>(
  'actor-by-id',
  actorWhere('p.id = $1 AND p.active'),
);

/** Whose limits hold, where somebody else books for the person. */
export const STANDING_OF_PERSON = namedQuery<Actor, [personId: PersonId]>(
  'standing-of-person',
  actorWhere('p.id = $1'),
);
