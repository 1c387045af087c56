import { namedQuery } from '../transaction/named-query';

/** Channel for personal news; the payload is JSON with `personId` and `news`. */
export const PERSON_CHANNEL = 'etage_person';

export const TELL = namedQuery<{ pg_notify: string }, [payload: string]>(
  'tell',
  `SELECT pg_notify('${PERSON_CHANNEL}', $1)`,
);
