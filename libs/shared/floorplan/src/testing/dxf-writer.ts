/** A group of a DXF file: code and value. */
type Group = readonly [code: number, value: string | number];

const lines = (groups: readonly Group[]) =>
  groups.map(([code, value]) => `${code}\r\n${value}\r\n`).join('');

export const entity = (type: string, layer: string, ...groups: readonly Group[]): string =>
  lines([[0, type], [8, layer], ...groups]);

export const polyline = (
  layer: string,
  points: readonly (readonly [number, number])[],
  closed = true,
): string =>
  entity(
    'LWPOLYLINE',
    layer,
    [90, points.length],
    [70, closed ? 1 : 0],
    ...points.flatMap(([x, y]): Group[] => [
      [10, x],
      [20, y],
    ]),
  );

export const rectangle = (layer: string, x: number, y: number, width: number, depth: number) =>
  polyline(layer, [
    [x, y],
    [x + width, y],
    [x + width, y + depth],
    [x, y + depth],
  ]);

/** A solid hatch, as massive walls and columns are drawn. */
export const solidHatch = (layer: string, points: readonly (readonly [number, number])[]): string =>
  entity(
    'HATCH',
    layer,
    [2, 'SOLID'],
    [70, 1],
    [71, 0],
    [91, 1],
    [92, 2],
    [72, 0],
    [73, 1],
    [93, points.length],
    ...points.flatMap(([x, y]): Group[] => [
      [10, x],
      [20, y],
    ]),
    [97, 0],
    [75, 1],
    [76, 1],
    [98, 0],
  );

export const text = (layer: string, words: string, x: number, y: number): string =>
  entity('TEXT', layer, [10, x], [20, y], [40, 200], [1, words]);

export const insert = (
  layer: string,
  block: string,
  x: number,
  y: number,
  ...groups: readonly Group[]
) => entity('INSERT', layer, [2, block], [10, x], [20, y], ...groups);

export const block = (name: string, ...entities: readonly string[]): string =>
  lines([
    [0, 'BLOCK'],
    [8, '0'],
    [2, name],
    [10, 0],
    [20, 0],
  ]) +
  entities.join('') +
  lines([[0, 'ENDBLK']]);

const section = (name: string, content: string) =>
  lines([
    [0, 'SECTION'],
    [2, name],
  ]) +
  content +
  lines([[0, 'ENDSEC']]);

export interface DxfParts {
  readonly entities: readonly string[];
  readonly blocks?: readonly string[];
  /** `$INSUNITS`; 4 is millimetres. */
  readonly units?: number;
  readonly version?: string;
  readonly codePage?: string;
}

/** The text of a DXF file with these parts. */
export const dxfText = ({
  entities,
  blocks = [],
  units = 4,
  version = 'AC1015',
  codePage = 'ANSI_1252',
}: DxfParts): string =>
  section(
    'HEADER',
    lines([
      [9, '$ACADVER'],
      [1, version],
      [9, '$DWGCODEPAGE'],
      [3, codePage],
      [9, '$INSUNITS'],
      [70, units],
    ]),
  ) +
  section('BLOCKS', blocks.join('')) +
  section('ENTITIES', entities.join('')) +
  lines([[0, 'EOF']]);

/** One byte a character, as Windows code page 1252 writes everything between a space and `ÿ`. */
const oneByteEach = (words: string): Uint8Array =>
  Uint8Array.from(words, (character) => character.charCodeAt(0));

/** From AutoCAD 2007 (AC1021) on in UTF-8, before in the code page of Western Europe. */
export const dxfBytes = (parts: DxfParts): Uint8Array =>
  (parts.version ?? 'AC1015') >= 'AC1021'
    ? new TextEncoder().encode(dxfText(parts))
    : oneByteEach(dxfText(parts));
