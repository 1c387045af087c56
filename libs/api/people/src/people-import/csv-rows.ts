export interface CsvRow {
  /** Of the file, from 1 on, in which the row begins. */
  readonly line: number;
  readonly cells: readonly string[];
}

const DELIMITERS = [';', ',', '\t'] as const;

/** Whichever stands most often in the header: spreadsheets in Germany write semicolons. */
function delimiterOf(text: string): string {
  const [header = ''] = text.split(/\r?\n/, 1);
  const count = (sign: string): number => header.split(sign).length;
  return DELIMITERS.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** One cell, quoted or not, and what ends it; a quote without its partner is a sign like any other. */
const cellPattern = (delimiter: string): RegExp =>
  new RegExp(`("(?:[^"]|"")*"|[^${delimiter}\\r\\n]*)(${delimiter}|\\r\\n|\\r|\\n|$)`, 'y');

const unquoted = (cell: string): string =>
  (/^".*"$/s.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell).trim();

const linesIn = (text: string): number => text.split(/\r\n|\r|\n/).length - 1;

/** Rows of values with commas, semicolons or tabs between them (RFC 4180), without those that are empty. */
export function csvRows(text: string): CsvRow[] {
  const delimiter = delimiterOf(text);
  const pattern = cellPattern(delimiter);
  const rows: CsvRow[] = [];
  let [line, begun, cells]: [number, number, string[]] = [1, 1, []];
  while (pattern.lastIndex < text.length) {
    const [whole = '', cell = '', end = ''] = pattern.exec(text) ?? [];
    cells.push(unquoted(cell));
    line += linesIn(whole);
    if (end === delimiter && pattern.lastIndex < text.length) continue;
    if (cells.some(Boolean)) rows.push({ line: begun, cells });
    [begun, cells] = [line, []];
  }
  return rows;
}
