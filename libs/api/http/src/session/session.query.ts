import type { PersonId, Role, UnitId } from '@etage/domain';
import { namedQuery } from '@etage/database';

export interface SessionRow {
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

/** The session behind a token with its person's roles and units, the own unit first. */
export const SESSION_BY_TOKEN = namedQuery<SessionRow, [tokenHash: Buffer, now: Date]>(
  'session-by-token',
  `WITH RECURSIVE found AS (
     SELECT s.id, s.expires_at, p.id AS person_id, p.roles, p.unit_id
     FROM session s JOIN person p ON p.id = s.person_id
     WHERE s.token_hash = $1 AND ${VALID}
   ), path (unit_id, parent_id, height) AS (
     SELECT u.id, u.parent_id, 0 FROM unit u JOIN found f ON u.id = f.unit_id
     UNION ALL
     SELECT u.id, u.parent_id, path.height + 1 FROM unit u JOIN path ON u.id = path.parent_id
   )
   SELECT id AS "sessionId", expires_at AS "expiresAt", person_id AS "personId", roles,
          (SELECT array_agg(unit_id ORDER BY height) FROM path) AS "unitPath"
   FROM found`,
);
