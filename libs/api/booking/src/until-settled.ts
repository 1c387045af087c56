import { BusyError } from '@etage/database';
import { undefinedIfOvertaken } from './undefined-if-overtaken';

const ATTEMPTS = 3;

/**
 * Looks and acts anew as long as somebody else is faster: an attempt that comes to undefined, or that the database undid
 * because what it rested on is no longer so, wrote nothing.
 * @throws BusyError that says what `changed` under every attempt
 */
export async function untilSettled<T extends object | string>(
  changed: string,
  attempt: () => Promise<T | undefined>,
): Promise<T> {
  for (let count = 0; count < ATTEMPTS; count += 1) {
    const settled = await undefinedIfOvertaken(attempt());
    if (settled) return settled;
  }
  throw new BusyError(`${changed} changed under every attempt`);
}
