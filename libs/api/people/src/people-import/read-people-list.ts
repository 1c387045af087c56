import { csvRows } from './csv-rows';
import { listColumns } from './list-columns';
import { listText } from './list-text';
import type { ListedPerson, ListFault } from './listed-person';
import { readLine } from './read-line';

export interface PeopleList {
  readonly people: readonly ListedPerson[];
  readonly faults: readonly ListFault[];
}

function twice(people: readonly ListedPerson[]): ListFault[] {
  const first = new Map<string, number>();
  return people.flatMap(({ email, line }) => {
    const before = first.get(email);
    first.set(email, before ?? line);
    return before ? [{ line, text: `${email} stands in line ${before} already` }] : [];
  });
}

/** Reads a list of people as spreadsheets save it; names every line that cannot be used. */
export function readPeopleList(bytes: Uint8Array): PeopleList {
  const [header, ...rows] = csvRows(listText(bytes));
  const columns = listColumns(header?.cells ?? []);
  if (typeof columns === 'string') {
    return { people: [], faults: [{ line: header?.line ?? 1, text: columns }] };
  }
  const read = rows.map((row) => readLine(row, columns));
  const people = read.flatMap((one) => ('email' in one ? [one] : []));
  const faults = [...read.flatMap((one) => ('text' in one ? [one] : [])), ...twice(people)];
  if (rows.length === 0) faults.push({ line: 2, text: 'nobody stands in the list' });
  return { people, faults: faults.toSorted((a, b) => a.line - b.line) };
}
