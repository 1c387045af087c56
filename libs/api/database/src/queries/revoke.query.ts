import { namedQuery } from '../transaction/named-query';

/** Channel on which nodes hear of sessions that ended; the payload is a JSON list of session ids. */
export const SESSION_CHANNEL = 'etage_session';

export const REVOKE = namedQuery<{ pg_notify: string }, [sessionIds: string]>(
  'revoke',
  `SELECT pg_notify('${SESSION_CHANNEL}', $1)`,
);
