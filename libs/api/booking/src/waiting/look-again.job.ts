import { enqueue, jobKind } from '@etage/jobs';
import type { Transaction } from '@etage/database';

export const LOOK_AGAIN = jobKind<object>('look-again-who-waits');

/** Has the whole list looked at again after the commit; asked for twice before it begins, it happens once. */
export const lookAgain = (tx: Transaction): Promise<void> =>
  enqueue(tx, LOOK_AGAIN, {}, { key: LOOK_AGAIN.name });
