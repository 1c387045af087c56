import { entity, rectangle, text, type DxfParts } from './dxf-writer';

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
