import type { PersonId, PlaceId, PresenceState, SiteDay } from '@etage/domain';
import { namedQuery } from '@etage/database';

export interface PresenceRow {
  readonly day: SiteDay;
  readonly state: PresenceState;
}

/** What somebody said of their days, in order. */
export const PRESENCE_OF = namedQuery<
  PresenceRow,
  [personId: PersonId, firstDay: SiteDay, lastDay: SiteDay]
>(
  'presence-of',
  `SELECT day::text AS day, state FROM presence
    WHERE person_id = $1 AND day BETWEEN $2 AND $3 ORDER BY presence.day`,
);

/** Days with a state are said anew, those without one are taken back. Always in the order of the days. */
export const SAY_PRESENCE = namedQuery<
  object,
  [personId: PersonId, days: readonly SiteDay[], states: readonly (PresenceState | null)[]]
>(
  'say-presence',
  `WITH said AS (
     SELECT DISTINCT ON (day) day, state
       FROM unnest($2::date[], $3::text[]) WITH ORDINALITY AS said (day, state, number)
      ORDER BY day, number DESC
   ), taken_back AS (
     DELETE FROM presence USING said
      WHERE presence.person_id = $1 AND presence.day = said.day AND said.state IS NULL
   )
   INSERT INTO presence (person_id, day, state)
   SELECT $1, day, state FROM said WHERE state IS NOT NULL ORDER BY day
   ON CONFLICT (person_id, day) DO UPDATE SET state = excluded.state`,
);

export const OWN_DESKS = namedQuery<{ placeId: PlaceId }, [personId: PersonId]>(
  'own-desks',
  'SELECT id AS "placeId" FROM place WHERE assigned_person_id = $1 ORDER BY code, id',
);
