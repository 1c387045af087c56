import type { Transaction } from '@etage/database';
import { fillFreed, type Freed } from './fill-freed';
import { lookAgain } from './look-again.job';

/** What is freed goes to those who wait, at once; where somebody could not be looked at, another look follows. */
export async function giveOn(tx: Transaction, freed: Freed, now: Date): Promise<void> {
  if (freed.endsAt <= now) return;
  if (!(await fillFreed(tx, freed, now))) await lookAgain(tx);
}
