import { Person, Unit } from '@etage/database';
import type { PersonId } from '@etage/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import { newPassword } from '../new-password';
import { hashPassword } from '../password';
import type { ListedPerson } from './listed-person';
import { planPeople, type PeoplePlan, type PersonFacts } from './people-plan';

/** Somebody who can sign in from now on, and with what. */
export interface NewAccount extends Pick<PersonFacts, 'email' | 'givenName' | 'familyName'> {
  readonly password: string;
}

export type PeopleResult =
  | { readonly ok: true; readonly plan: PeoplePlan }
  | { readonly ok: false; readonly code: 'no-city' | 'locks-out' };

/** A statement takes 65,535 values, and a person has fourteen. */
const ROWS_AT_ONCE = 1_000;

const judged = (plan: PeoplePlan | undefined): PeopleResult => {
  if (!plan) return { ok: false, code: 'no-city' };
  return plan.locksOut ? { ok: false, code: 'locks-out' } : { ok: true, plan };
};

/** What a list would change, and nothing more. */
export const previewPeople = async (
  dataSource: DataSource,
  people: readonly ListedPerson[],
): Promise<PeopleResult> => judged(await planPeople(dataSource.manager, people));

async function personRow(facts: PersonFacts, password: string): Promise<Person> {
  return {
    ...facts,
    id: newId() as PersonId,
    passwordHash: await hashPassword(password),
    locale: null,
    visibility: 'unit',
    notebookConnector: null,
    notebookWatts: null,
    active: true,
  };
}

async function write(manager: EntityManager, plan: PeoplePlan, added: Person[]): Promise<void> {
  if (plan.newUnits.length > 0) await manager.insert(Unit, [...plan.newUnits]);
  for (let from = 0; from < added.length; from += ROWS_AT_ONCE) {
    await manager.insert(Person, added.slice(from, from + ROWS_AT_ONCE));
  }
  for (const { personId, facts } of plan.changes) await manager.update(Person, personId, facts);
}

/**
 * Writes a list of people, all of it or nothing: adds who is new, changes who is known by e-mail address, and leaves
 * everybody else alone.
 * @param keep takes the passwords, which are kept nowhere else; where it fails, nothing is written
 */
export const importPeople = (
  dataSource: DataSource,
  people: readonly ListedPerson[],
  keep: (accounts: readonly NewAccount[]) => void,
): Promise<PeopleResult> =>
  dataSource.transaction(async (manager) => {
    // Of two imports at once, the second waits here and then finds the units and people of the first.
    await manager.query('LOCK TABLE unit IN SHARE ROW EXCLUSIVE MODE');
    const result = judged(await planPeople(manager, people));
    if (!result.ok) return result;
    const { plan } = result;
    const accounts = plan.newPeople.map((facts) => ({ facts, password: newPassword() }));
    const added = await Promise.all(
      accounts.map(({ facts, password }) => personRow(facts, password)),
    );
    await write(manager, plan, added);
    keep(
      accounts.map(({ facts: { email, givenName, familyName }, password }) => ({
        email,
        givenName,
        familyName,
        password,
      })),
    );
    return result;
  });
