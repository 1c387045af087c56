import type { PersonId, Role, UnitId } from '@etage/domain';
import { namedQuery } from '@etage/database';

export interface SessionRow {
  readonly tokenHash: string;
  readonly sessionId: string;
  readonly expiresAt: Date;
  readonly personId: PersonId;
  readonly roles: Role[];
  readonly unitPath: UnitId[];
}

/** When a session `s` of a person `p` opens anything at the instant `$2`. */
const VALID = 's.expires_at > $2 AND p.active';

/** Which of these sessions are still valid. */
export const VALID_SESSIONS = namedQuery<
  { readonly sessionId: string },
  [sessionIds: readonly string[], now: Date]
>(
  'valid-sessions',
  `SELECT s.id AS "sessionId" FROM session s JOIN person p ON p.id = s.person_id
    WHERE s.id = ANY ($1::uuid[]) AND ${VALID}`,
);

/** The sessions behind tokens, hashes as hex, with their people's roles and units, the own unit first. */
export const SESSIONS_BY_TOKEN = namedQuery<
  SessionRow,
  [tokenHashes: readonly string[], now: Date]
>(
  'sessions-by-token',
  `WITH RECURSIVE found AS (
     SELECT s.id, s.token_hash, s.expires_at, p.id AS person_id, p.roles, p.unit_id
     FROM session s JOIN person p ON p.id = s.person_id
     WHERE s.token_hash = ANY (SELECT decode(hash, 'hex') FROM unnest($1::text[]) AS hash) AND ${VALID}
   ), path (own_id, unit_id, parent_id, height) AS (
     SELECT u.id, u.id, u.parent_id, 0 FROM unit u WHERE u.id IN (SELECT unit_id FROM found)
     UNION ALL
     SELECT path.own_id, u.id, u.parent_id, path.height + 1 FROM unit u JOIN path ON u.id = path.parent_id
   )
   SELECT encode(token_hash, 'hex') AS "tokenHash", id AS "sessionId", expires_at AS "expiresAt",
          person_id AS "personId", roles,
          (SELECT array_agg(path.unit_id ORDER BY height) FROM path WHERE own_id = found.unit_id) AS "unitPath"
   FROM found`,
);
