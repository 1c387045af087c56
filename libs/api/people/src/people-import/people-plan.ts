import { Person, Unit } from '@etage/database';
import type { FunctionGroup, PersonId, Role, UnitId } from '@etage/domain';
import type { EntityManager } from 'typeorm';
import type { ListedPerson } from './listed-person';
import { UnitTree } from './unit-tree';

/** What a list says of a person, with the gaps filled. */
export interface PersonFacts {
  readonly email: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly unitId: UnitId;
  readonly functionGroup: FunctionGroup;
  readonly roles: Role[];
}

export interface PersonChange {
  readonly personId: PersonId;
  readonly facts: PersonFacts;
}

/** What a list would change. */
export interface PeoplePlan {
  /** Each after the one above it. */
  readonly newUnits: readonly Unit[];
  /** The same, as paths from the top. */
  readonly newUnitPaths: readonly string[];
  readonly newPeople: readonly PersonFacts[];
  /** By id, the order in which persons are locked everywhere. */
  readonly changes: readonly PersonChange[];
  readonly unchanged: number;
  /** Nobody who may sign in would administer Etage any more. */
  readonly locksOut: boolean;
}

const factsOf = (listed: ListedPerson, unitId: UnitId, known: Person | undefined): PersonFacts => ({
  email: listed.email,
  givenName: listed.givenName,
  familyName: listed.familyName,
  unitId,
  functionGroup: listed.functionGroup ?? known?.functionGroup ?? 'caseworker',
  roles: [...(listed.roles ?? known?.roles ?? (['staff'] as const))],
});

const isSame = (person: Person, facts: PersonFacts): boolean =>
  (Object.keys(facts) as (keyof PersonFacts)[]).every(
    (name) => JSON.stringify(person[name]) === JSON.stringify(facts[name]),
  );

function locksOut(people: readonly Person[], changes: readonly PersonChange[]): boolean {
  const after = new Map(changes.map(({ personId, facts }) => [personId, facts.roles]));
  const mayAdminister = people.filter(
    ({ active, passwordHash, roles }) =>
      active && passwordHash !== null && roles.includes('administrator'),
  );
  const stay = mayAdminister.filter(({ id, roles }) =>
    (after.get(id) ?? roles).includes('administrator'),
  );
  return mayAdminister.length > 0 && stay.length === 0;
}

/** Compares a list with what is there; undefined where no city has been set up. */
export async function planPeople(
  manager: EntityManager,
  listed: readonly ListedPerson[],
): Promise<PeoplePlan | undefined> {
  const units = UnitTree.of(await manager.find(Unit));
  if (!units) return undefined;
  const people = await manager.find(Person);
  const byEmail = new Map(people.map((person) => [person.email, person]));
  const wanted = listed.map((one) => {
    const known = byEmail.get(one.email);
    return { known, facts: factsOf(one, units.at(one.unitPath), known) };
  });
  const changes = wanted
    .flatMap(({ known, facts }) =>
      known && !isSame(known, facts) ? [{ personId: known.id, facts }] : [],
    )
    .toSorted((a, b) => (a.personId < b.personId ? -1 : 1));
  const newPeople = wanted.flatMap(({ known, facts }) => (known ? [] : [facts]));
  return {
    newUnits: units.added,
    newUnitPaths: units.added.map((unit) => units.pathOf(unit)),
    newPeople,
    changes,
    unchanged: listed.length - newPeople.length - changes.length,
    locksOut: locksOut(people, changes),
  };
}
