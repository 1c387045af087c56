import { Injectable } from '@nestjs/common';
import type { Actor, PersonId, PresenceState, SiteDay } from '@etage/domain';
import type { PresenceDay } from '@etage/contract';
import { TransactionRunner, type Lock } from '@etage/database';
import { OWN_DESKS, PRESENCE_OF, SAY_PRESENCE } from '../queries/presence.query';

/** What somebody says of one of their days; null takes it back. */
export interface SaidDay {
  readonly day: SiteDay;
  readonly state: PresenceState | null;
}

/** Keeps where people say that they are. */
@Injectable()
export class PresenceService {
  constructor(private readonly transactions: TransactionRunner) {}

  list({ personId }: Actor, firstDay: SiteDay, lastDay: SiteDay): Promise<PresenceDay[]> {
    return this.transactions.read((queries) =>
      queries.query(PRESENCE_OF, [personId, firstDay, lastDay]),
    );
  }

  /** Whoever books the desk of somebody who comes or goes is before that or after it. */
  async say({ personId }: Actor, days: readonly SaidDay[]): Promise<PresenceDay[]> {
    const inOrder = days.map(({ day }) => day).sort();
    const [first, last] = [inOrder[0], inOrder.at(-1)];
    if (first === undefined || last === undefined) return [];
    return this.transactions.run(await ownDeskLocks(this.transactions, personId), async (tx) => {
      const states = days.map(({ state }) => state);
      await tx.query(SAY_PRESENCE, [personId, days.map(({ day }) => day), states]);
      return tx.query(PRESENCE_OF, [personId, first, last]);
    });
  }
}

/** Where somebody's presence decides about a desk, it changes under the lock in which bookings of that desk queue. */
export async function ownDeskLocks(
  transactions: TransactionRunner,
  personId: PersonId,
): Promise<Lock[]> {
  const desks = await transactions.read((queries) => queries.query(OWN_DESKS, [personId]));
  return desks.map(({ placeId }) => ({ of: 'place', id: placeId }));
}
