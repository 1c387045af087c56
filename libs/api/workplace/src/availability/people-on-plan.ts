import { TransactionRunner } from '@etage/database';
import type { PersonId } from '@etage/domain';
import { PEOPLE_ON_PLAN, type PersonOnPlan } from '../queries/people-on-plan.query';

/**
 * Remembers whose names stand on plans, and who may read them, as long as their revision stays the same: it grows with every
 * name, unit and visibility that changes.
 */
export class PeopleOnPlan {
  private revision: string | undefined;
  private known = new Map<PersonId, PersonOnPlan>();

  constructor(private readonly transactions: TransactionRunner) {}

  /** Everybody known at this revision, at least these. */
  async recall(
    revision: string,
    personIds: readonly PersonId[],
  ): Promise<ReadonlyMap<PersonId, PersonOnPlan>> {
    const known = this.knownAt(revision);
    const missing = [...new Set(personIds)].filter((personId) => !known.has(personId));
    if (missing.length === 0) return known;
    const people = await this.transactions.read((tx) => tx.query(PEOPLE_ON_PLAN, [missing]));
    for (const person of people) known.set(person.personId, person);
    return known;
  }

  private knownAt(revision: string): Map<PersonId, PersonOnPlan> {
    if (this.revision !== revision) {
      this.revision = revision;
      this.known = new Map();
    }
    return this.known;
  }
}
