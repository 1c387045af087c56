import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Actor, PersonId, Role, UnitId, Visibility } from '@etage/domain';
import { Person, Unit } from '../entities';

/** Somebody who can ask, and what there is to know of them. */
export interface TestPerson extends Actor {
  readonly email: string;
  readonly familyName: string;
}

/** Units and people of a small city: two sections of one office, and another office. */
export interface TestPeople {
  readonly office: UnitId;
  readonly section: UnitId;
  readonly otherOffice: UnitId;
  /** Of the section; shows the name to it. */
  readonly anna: TestPerson;
  /** A colleague of Anna's; likewise. */
  readonly ben: TestPerson;
  /** Of the section too; hides the name from everyone. */
  readonly dora: TestPerson;
  /** Of the other office; shows the name to it. */
  readonly carla: TestPerson;
  /** Of the other office; shows the name to everyone. */
  readonly emil: TestPerson;
  /** Facility manager, of the other office. */
  readonly fritz: TestPerson;
}

const unitId = (): UnitId => randomUUID() as UnitId;

export async function testPeople(dataSource: DataSource): Promise<TestPeople> {
  const [city, office, section, otherOffice] = [unitId(), unitId(), unitId(), unitId()];
  await dataSource.getRepository(Unit).insert([
    { id: city, parentId: null, level: 'city', name: 'Musterstadt' },
    { id: office, parentId: city, level: 'amt', name: 'Bauamt' },
    { id: section, parentId: office, level: 'abteilung', name: 'Bauaufsicht' },
    { id: otherOffice, parentId: city, level: 'amt', name: 'Standesamt' },
  ]);
  const rows: Person[] = [];
  const person = (
    name: string,
    unitPath: readonly UnitId[],
    visibility: Visibility = 'unit',
    roles: Role[] = ['staff'],
  ): TestPerson => {
    const row = personRow(name, unitPath[0] as UnitId, visibility, roles);
    rows.push(row);
    return { personId: row.id, roles, unitPath, email: row.email, familyName: row.familyName };
  };
  const here = [section, office, city];
  const there = [otherOffice, city];
  const people = {
    anna: person('Anna', here),
    ben: person('Ben', here),
    dora: person('Dora', here, 'nobody'),
    carla: person('Carla', there),
    emil: person('Emil', there, 'everyone'),
    fritz: person('Fritz', there, 'unit', ['staff', 'facility-manager']),
  };
  await dataSource.getRepository(Person).insert(rows);
  return { office, section, otherOffice, ...people };
}

const personRow = (
  givenName: string,
  unit: UnitId,
  visibility: Visibility,
  roles: Role[],
): Person => ({
  id: randomUUID() as PersonId,
  email: `${givenName.toLowerCase()}.${randomUUID()}@etage.example`,
  givenName,
  familyName: `${givenName}sen`,
  unitId: unit,
  functionGroup: 'caseworker',
  roles,
  passwordHash: null,
  locale: null,
  visibility,
  notebookConnector: null,
  notebookWatts: null,
  active: true,
});
