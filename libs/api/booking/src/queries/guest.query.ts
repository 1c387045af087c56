import type { GuestId, PersonId } from '@etage/domain';
import { namedQuery } from '@etage/database';

export interface GuestRow {
  readonly guestId: GuestId;
  readonly name: string;
  readonly organisation: string | null;
}

const COLUMNS = 'id AS "guestId", name, organisation';

/** In the order of their names. */
export const GUESTS_OF_HOST = namedQuery<GuestRow, [hostId: PersonId]>(
  'guests-of-host',
  `SELECT ${COLUMNS} FROM guest WHERE host_id = $1 AND name IS NOT NULL ORDER BY name, id`,
);

/** Those of these guests who are the host's. */
export const GUESTS_BY_IDS = namedQuery<GuestRow, [guestIds: readonly GuestId[], hostId: PersonId]>(
  'guests-by-ids',
  `SELECT ${COLUMNS} FROM guest WHERE id = ANY ($1::uuid[]) AND host_id = $2 AND name IS NOT NULL`,
);

/** The guest of that name, or a new one. Take the host's lock before: two who name the same one mean the same one. */
export const NAME_GUEST = namedQuery<
  GuestRow,
  [newId: GuestId, hostId: PersonId, name: string, organisation: string | null, createdAt: Date]
>(
  'name-guest',
  `WITH known AS (
     SELECT id, name, organisation FROM guest
      WHERE host_id = $2 AND name = $3 AND organisation IS NOT DISTINCT FROM $4 ORDER BY id LIMIT 1
   ), named AS (
     INSERT INTO guest (id, host_id, name, organisation, created_at)
     SELECT $1, $2, $3, $4, $5 WHERE NOT EXISTS (SELECT FROM known)
     RETURNING id, name, organisation
   )
   SELECT ${COLUMNS} FROM known UNION ALL SELECT ${COLUMNS} FROM named`,
);

/** Takes the names of guests who were named before `since` and have had no booking that ended after it. */
export const FORGET_GUESTS = namedQuery<{ guestId: GuestId }, [since: Date]>(
  'forget-guests',
  `UPDATE guest SET name = NULL, organisation = NULL
    WHERE name IS NOT NULL AND created_at < $1
      AND NOT EXISTS (SELECT FROM booking k WHERE k.guest_id = guest.id AND k.ends_at > $1)
   RETURNING id AS "guestId"`,
);
