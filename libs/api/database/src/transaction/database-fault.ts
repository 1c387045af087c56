/** The database is there but too contended right now; nothing happened, and trying again is right. */
export class BusyError extends Error {
  override readonly name = 'BusyError';
}

/** The database is not there; whether the last statement happened is unknown. */
export class UnavailableError extends Error {
  override readonly name = 'UnavailableError';
}

const CONTENTION = new Set(['40001', '40P01', '55P03', '57014']);
const RETRIED = new Set(['40001', '40P01']);
const GONE = /^(08|57P|53300)/;
const GONE_ERRNO = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT']);

/** SQLSTATE or errno of an error thrown by pg, also through TypeORM. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { code, driverError } = error as { code?: unknown; driverError?: unknown };
  return typeof code === 'string' ? code : driverError ? codeOf(driverError) : undefined;
}

/** A deadlock or serialization failure: the transaction was undone as a whole and may run again. */
export const isRetriable = (error: unknown): boolean => RETRIED.has(codeOf(error) ?? '');

const saysGone = (error: unknown): boolean =>
  error instanceof Error &&
  /terminated|not queryable|timeout exceeded when trying to connect/i.test(error.message);

/** Names what the database means for the caller; anything unknown is a bug and stays as it is. */
export function asDatabaseFault(error: unknown): unknown {
  const code = codeOf(error);
  if (code !== undefined && CONTENTION.has(code)) {
    return new BusyError('the database is contended', { cause: error });
  }
  if ((code !== undefined && (GONE.test(code) || GONE_ERRNO.has(code))) || saysGone(error)) {
    return new UnavailableError('the database cannot be reached', { cause: error });
  }
  return error;
}
