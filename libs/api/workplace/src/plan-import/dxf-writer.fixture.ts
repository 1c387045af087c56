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

export const dxfBytes = (parts: DxfParts): Uint8Array =>
  Buffer.from(dxfText(parts), (parts.version ?? 'AC1015') >= 'AC1021' ? 'utf8' : 'latin1');

/** Two offices of 20 m² over a corridor, in millimetres, walls of 100 between and 300 around them. */
export const SMALL_FLOOR: DxfParts = {
  entities: [
    rectangle('GESCHOSS', 0, 0, 8_700, 7_700),
    rectangle('RAUM', 300, 2_400, 4_000, 5_000),
    rectangle('RAUM', 4_400, 2_400, 4_000, 5_000),
    rectangle('RAUM', 300, 300, 8_100, 2_000),
    text('RAUM_NR', '101', 2_000, 5_000),
    text('RAUM_NAME', 'Büro', 2_000, 4_500),
    text('RAUM_NR', '102', 6_000, 5_000),
    text('RAUM_NAME', 'Besprechung', 6_000, 4_500),
    text('RAUM_NR', '100', 4_000, 1_000),
    text('RAUM_NAME', 'Flur', 4_000, 700),
    entity('LINE', 'FENSTER', [10, 1_000], [20, 7_550], [11, 3_500], [21, 7_550]),
    entity('ARC', 'TUER', [10, 1_000], [20, 2_350], [40, 900], [50, 0], [51, 90]),
    entity('SPLINE', 'GARTEN', [70, 8]),
  ],
};
