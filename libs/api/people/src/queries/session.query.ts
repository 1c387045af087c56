import type { PersonId } from '@etage/domain';
import { namedQuery } from '@etage/database';

/** Sessions of the person that are over anyway are cleared away on the occasion. */
export const INSERT_SESSION = namedQuery<
  object,
  [sessionId: string, tokenHash: Buffer, personId: PersonId, createdAt: Date, expiresAt: Date]
>(
  'insert-session',
  `WITH cleared AS (DELETE FROM session WHERE person_id = $3 AND expires_at < $4)
   INSERT INTO session (id, token_hash, person_id, created_at, expires_at) VALUES ($1, $2, $3, $4, $5)`,
);

export const DELETE_SESSION = namedQuery<{ sessionId: string }, [sessionId: string]>(
  'delete-session',
  'DELETE FROM session WHERE id = $1 RETURNING id AS "sessionId"',
);

export const DELETE_SESSIONS_OF = namedQuery<{ sessionId: string }, [personId: PersonId]>(
  'delete-sessions-of',
  'DELETE FROM session WHERE person_id = $1 RETURNING id AS "sessionId"',
);

export const DELETE_OTHER_SESSIONS = namedQuery<
  { sessionId: string },
  [personId: PersonId, sessionId: string]
>(
  'delete-other-sessions',
  'DELETE FROM session WHERE person_id = $1 AND id <> $2 RETURNING id AS "sessionId"',
);
