import { codeOf } from '@etage/database';
import { IN_THE_WAY, SETUP_CHANGED } from './queries/book.query';

/** Somebody else changed what the attempt rested on; nothing was written. */
export async function undefinedIfOvertaken<T>(attempt: Promise<T>): Promise<T | undefined> {
  try {
    return await attempt;
  } catch (error) {
    if ([SETUP_CHANGED, IN_THE_WAY].includes(codeOf(error) ?? '')) return undefined;
    throw error;
  }
}
