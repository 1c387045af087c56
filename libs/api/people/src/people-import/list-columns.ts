/** Names a column may have in the first line, in German or English; the first is said where it is missing. */
const HEADERS = {
  email: ['E-Mail', 'Mail', 'E-Mail-Adresse', 'E-mail address'],
  givenName: ['Vorname', 'Given name', 'First name'],
  familyName: ['Nachname', 'Familienname', 'Name', 'Family name', 'Last name', 'Surname'],
  unit: ['Organisationseinheit', 'OE', 'Einheit', 'Unit', 'Unit path', 'Organisational unit'],
  functionGroup: ['Funktionsgruppe', 'Funktion', 'Function group', 'Function'],
  roles: ['Rollen', 'Rolle', 'Roles', 'Role'],
} as const;

export type ListColumn = keyof typeof HEADERS;
const COLUMNS = Object.keys(HEADERS) as ListColumn[];
const NEEDED: readonly ListColumn[] = ['email', 'givenName', 'familyName', 'unit'];

export type ListColumns = Readonly<Partial<Record<ListColumn, number>>>;

const KNOWN =
  'Known are E-Mail, Vorname, Nachname, Organisationseinheit, Funktionsgruppe, Rollen; or E-mail, Given name, ' +
  'Family name, Unit, Function group, Roles.';

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}]/gu, '');

const columnOf = (header: string): ListColumn | undefined =>
  COLUMNS.find((column) => HEADERS[column].some((name) => bare(name) === bare(header)));

/** Which column stands where, or what is wrong with the first line. */
export function listColumns(headers: readonly string[]): ListColumns | string {
  const columns: Partial<Record<ListColumn, number>> = {};
  for (const [index, header] of headers.entries()) {
    const column = columnOf(header);
    if (!column && header) return `There is no column "${header}". ${KNOWN}`;
    if (column && columns[column] !== undefined) return `There are two columns for "${header}".`;
    if (column) columns[column] = index;
  }
  const missing = NEEDED.filter((column) => columns[column] === undefined);
  const names = missing.map((column) => HEADERS[column][0]).join(', ');
  return missing.length > 0 ? `These columns are missing: ${names}. ${KNOWN}` : columns;
}
