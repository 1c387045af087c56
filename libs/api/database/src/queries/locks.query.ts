import { namedQuery } from '../transaction/named-query';

/** Waits for the locks, in the order of the keys. */
export const TAKE_LOCKS = namedQuery<object, [lockKeys: readonly string[]]>(
  'take-locks',
  'SELECT count(pg_advisory_xact_lock(key)) FROM unnest($1::bigint[]) AS key',
);

/** Takes the locks where that needs no waiting; those one has already count as taken. */
export const TRY_LOCKS = namedQuery<{ readonly taken: boolean }, [lockKeys: readonly string[]]>(
  'try-locks',
  'SELECT coalesce(bool_and(pg_try_advisory_xact_lock(key)), true) AS taken FROM unnest($1::bigint[]) AS key',
);
