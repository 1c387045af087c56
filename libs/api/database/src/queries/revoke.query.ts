import { namedQuery } from '../transaction/named-query';

/** Channel on which nodes hear of sessions; the payload is a `SessionNotification` as JSON. */
export const SESSION_CHANNEL = 'etage_session';

/** Ids of sessions that ended, or of those whose person has another role or unit now. */
export type SessionNotification = readonly string[] | { readonly changed: readonly string[] };

export const REVOKE = namedQuery<{ pg_notify: string }, [sessionIds: string]>(
  'revoke',
  `SELECT pg_notify('${SESSION_CHANNEL}', $1)`,
);
