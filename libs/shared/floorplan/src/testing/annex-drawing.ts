import type { RoomUse } from '@etage/domain';
import {
  block,
  dxfBytes,
  entity,
  insert,
  polyline,
  rectangle,
  solidHatch,
  text,
} from './dxf-writer';

type Corner = readonly [x: number, y: number];

/** A room as the drawing has it, and what the import must make of it. */
export interface AnnexRoom {
  readonly number: string;
  readonly name: string;
  readonly use: RoomUse;
  /** Square metres. */
  readonly area: number;
  /** Millimetres, y upwards. */
  readonly corners: readonly Corner[];
}

const box = (left: number, bottom: number, right: number, top: number): readonly Corner[] => [
  [left, bottom],
  [right, bottom],
  [right, top],
  [left, top],
];

const COUNCIL: readonly Corner[] = [
  [16_600, 7_400],
  [24_300, 7_400],
  [24_300, 12_800],
  [18_600, 12_800],
  [18_600, 11_000],
  [16_600, 11_000],
];

const room = (
  number: string,
  name: string,
  use: RoomUse,
  area: number,
  corners: readonly Corner[],
): AnnexRoom => ({ number: `RH.AN.${number}`, name, use, area, corners });

/** An annex of a town hall: offices and a council room over a corridor, smaller rooms and stairs below it. */
export const ANNEX_ROOMS: readonly AnnexRoom[] = [
  room('401', 'Projektbüro', 'project-office', 43.2, box(300, 7_400, 8_300, 12_800)),
  room('402', 'Büro Straßenbau', 'office', 21.6, box(8_400, 7_400, 12_400, 12_800)),
  room('403', 'Büro Grünflächen', 'office', 21.6, box(12_500, 7_400, 16_500, 12_800)),
  room('404', 'Sitzungszimmer', 'meeting-room', 37.98, COUNCIL),
  room('405', 'Lüftung', 'technical', 3.23, box(16_600, 11_100, 18_500, 12_800)),
  room('406', 'Flur', 'corridor', 48, box(300, 5_300, 24_300, 7_300)),
  room('407', 'Büro Brückenbau', 'office', 22.05, box(300, 300, 4_800, 5_200)),
  room('408', 'Teeküche', 'kitchen', 14.7, box(4_900, 300, 7_900, 5_200)),
  room('409', 'WC Damen', 'toilet', 12.25, box(8_000, 300, 10_500, 5_200)),
  room('410', 'WC Herren', 'toilet', 12.25, box(10_600, 300, 13_100, 5_200)),
  room('411', 'Treppe', 'stairs', 14.7, box(13_200, 300, 16_200, 5_200)),
  room('412', 'Rückzugsraum', 'focus-room', 19.6, box(16_300, 300, 20_300, 5_200)),
  room('413', 'Büro Höfe', 'office', 19.11, box(20_400, 300, 24_300, 5_200)),
];

/** Where doors stand in both walls of the corridor; a leaf opens upwards, or downwards if turned. */
const DOORS: readonly Corner[] = [
  ...[1_000, 9_000, 13_100, 20_000].map((x): Corner => [x, 7_350]),
  ...[1_900, 6_000, 9_000, 11_600, 14_200, 17_300, 21_400].map((x): Corner => [x, 5_250]),
];

const door = ([x, y]: Corner): string =>
  y > 6_000 ? insert('A_TUER', 'TUER_90', x, y) : insert('A_TUER', 'TUER_90', x, y, [50, 180]);

const middleOf = (corners: readonly Corner[]): Corner => {
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
};

function stamp({ number, name, corners }: AnnexRoom): readonly string[] {
  const [x, y] = middleOf(corners);
  return [text('R_AOID', number, x, y), text('R_RAUMNAME', name, x, y - 300)];
}

/** From and to along an outer wall; the walls are 300 thick. */
const NORTH: readonly Corner[] = [
  [900, 7_700],
  [9_000, 11_800],
  [13_100, 15_900],
  [19_200, 23_700],
];
const SOUTH: readonly Corner[] = [
  [900, 4_200],
  [5_500, 7_300],
  [8_600, 9_900],
  [11_200, 12_500],
  [16_900, 19_700],
  [21_000, 23_700],
];

const windowAt =
  (y: number) =>
  ([from, to]: Corner): string =>
    entity('LINE', 'A_FENSTER', [10, from], [20, y], [11, to], [21, y]);

/**
 * The annex as a CAD drawing in the layers of the Swiss federal rules: closed polylines on `R_RAUMPOLYGON`, numbers on
 * `R_AOID`, doors as blocks, massive walls as hatches, umlauts in code page 1252, and a sheet frame that is no room.
 */
export const annexDrawing = (): Uint8Array =>
  dxfBytes({
    blocks: [
      block(
        'TUER_90',
        entity('ARC', '0', [10, 0], [20, 0], [40, 900], [50, 0], [51, 90]),
        entity('LINE', '0', [10, 0], [20, 0], [11, 0], [21, 900]),
      ),
    ],
    entities: [
      rectangle('V_PLANLAYOUT', -5_000, -5_000, 42_000, 29_700),
      rectangle('R_GESCHOSSPOLYGON', 0, 0, 24_600, 13_100),
      ...ANNEX_ROOMS.map(({ corners }) => polyline('R_RAUMPOLYGON', corners)),
      ...ANNEX_ROOMS.flatMap(stamp),
      ...DOORS.map(door),
      ...NORTH.map(windowAt(12_950)),
      ...SOUTH.map(windowAt(150)),
      solidHatch('A_SCHRAFFUR', box(18_500, 11_000, 18_600, 12_800)),
      text('V_PLANLAYOUT', 'Rathaus, Anbau, 4. Obergeschoss', 30_000, -4_000),
      entity('SPLINE', 'A_UMGEBUNG', [70, 8]),
    ],
  });
