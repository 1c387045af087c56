import type { Ignored, ImportedRoom, ImportReport } from '@etage/floorplan';
import { EVIDENCE_PHRASES, IGNORED_PHRASES, unitPhrase, warningPhrase } from './report-phrases';

const HEADINGS = ['Number', 'Name', 'm²', 'Use', 'Use known', 'Doors', 'Windows', 'Desks'];
/** Columns whose figures line up on the right. */
const FIGURES = new Set([2, 5, 6, 7]);

const cells = (room: ImportedRoom): readonly string[] => [
  room.number,
  room.name,
  room.area.toFixed(2),
  room.use,
  EVIDENCE_PHRASES[room.useFrom],
  String(room.doors),
  String(room.windows),
  room.desks === undefined ? '' : String(room.desks),
];

/** Columns that no room has anything in, such as names that a plan does without, only push the others apart. */
function table(rooms: readonly (readonly string[])[]): readonly string[] {
  const rows = [HEADINGS, ...rooms];
  const columns = [...HEADINGS.keys()]
    .filter((i) => rooms.some((cells) => cells[i]))
    .map((i) => ({ i, width: Math.max(...rows.map((row) => (row[i] ?? '').length)) }));
  const cell = (text: string, i: number, width: number): string =>
    FIGURES.has(i) ? text.padStart(width) : text.padEnd(width);
  return rows.map((row) =>
    columns
      .map(({ i, width }) => cell(row[i] ?? '', i, width))
      .join('  ')
      .trimEnd(),
  );
}

const ignoredLine = ({ count, reason, layer }: Ignored) =>
  `  ${count} × ${IGNORED_PHRASES[reason]}, layer ${layer}`;

function total(rooms: readonly ImportedRoom[]): string {
  const area = rooms.reduce((sum, room) => sum + room.area, 0);
  const desks = rooms.reduce((sum, room) => sum + (room.desks ?? 0), 0);
  return `${rooms.length} rooms, ${area.toFixed(2)} m², ${desks} desks proposed.`;
}

const section = (title: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : ['', title, ...lines];

/** The preview of an import for a person at a terminal: rooms, what to look at, what was ignored and why. */
export const reportText = ({ unit, rooms, warnings, ignored }: ImportReport): string =>
  [
    unitPhrase(unit),
    '',
    ...table(rooms.map(cells)),
    total(rooms),
    ...section(
      'Please look at:',
      warnings.map((warning) => `  ${warningPhrase(warning)}`),
    ),
    ...section('Ignored:', ignored.map(ignoredLine)),
  ].join('\n');
