import { api } from '@etage/contract';
import { ROLES, type Role } from '@etage/domain';
import type { CsvRow } from './csv-rows';
import type { ListColumn, ListColumns } from './list-columns';
import type { ListedPerson, ListFault } from './listed-person';
import { functionGroupCalled, roleCalled } from './listed-words';

const LONGEST_NAME = 100;
/** Between the units of a path, and between roles: `Dezernat III > Bauamt`. */
const BETWEEN_UNITS = />|\s\/\s/;
const BETWEEN_ROLES = /[,|+/]/;

const parts = (text: string, between: RegExp): string[] =>
  text
    .split(between)
    .map((part) => part.trim())
    .filter(Boolean);

const email = api.session.create.body.shape.email;

type Cells = Readonly<Record<ListColumn, string>>;

function cellsOf({ cells }: CsvRow, columns: ListColumns): Cells {
  const cell = (column: ListColumn): string => cells[columns[column] ?? -1] ?? '';
  return {
    email: cell('email'),
    givenName: cell('givenName'),
    familyName: cell('familyName'),
    unit: cell('unit'),
    functionGroup: cell('functionGroup'),
    roles: cell('roles'),
  };
}

const isName = (text: string): boolean =>
  text !== '' && text.length <= LONGEST_NAME && !/\p{Cc}/u.test(text);

/** Everything that is wrong with a line, not just the first. */
function faultsOf(cells: Cells): string[] {
  const { givenName, familyName, unit, functionGroup } = cells;
  const units = parts(unit, BETWEEN_UNITS);
  const strange = parts(cells.roles, BETWEEN_ROLES).filter((word) => !roleCalled(word));
  return [
    ...(email.safeParse(cells.email).success ? [] : [`"${cells.email}" is no e-mail address`]),
    ...(isName(givenName) ? [] : ['the given name is missing or unusable']),
    ...(isName(familyName) ? [] : ['the family name is missing or unusable']),
    ...(units.length > 0 && units.every(isName) ? [] : ['the unit is missing or unusable']),
    ...(functionGroup && !functionGroupCalled(functionGroup)
      ? [`there is no function group "${functionGroup}"`]
      : []),
    ...strange.map((word) => `there is no role "${word}"`),
  ];
}

/** Whoever has a role works here as well. */
function rolesOf(text: string): readonly Role[] | undefined {
  const named = parts(text, BETWEEN_ROLES).map(roleCalled);
  return named.length > 0
    ? ROLES.filter((role) => role === 'staff' || named.includes(role))
    : undefined;
}

const personOf = (line: number, cells: Cells): ListedPerson => ({
  line,
  email: email.parse(cells.email),
  givenName: cells.givenName,
  familyName: cells.familyName,
  unitPath: parts(cells.unit, BETWEEN_UNITS),
  functionGroup: functionGroupCalled(cells.functionGroup),
  roles: rolesOf(cells.roles),
});

/** Who stands in a line, or what is wrong with it. */
export function readLine(row: CsvRow, columns: ListColumns): ListedPerson | ListFault {
  const cells = cellsOf(row, columns);
  const faults = faultsOf(cells);
  return faults.length > 0
    ? { line: row.line, text: faults.join('; ') }
    : personOf(row.line, cells);
}
