import { roomArea } from '../geometry';
import { planPoint, type PlanPoint } from '../plan';
import { checkPlan } from '../plan-check';
import type { Drawing, DrawnPath } from './drawing';
import { planFromDrawing } from './plan-from-drawing';

const points = (...pairs: readonly (readonly [number, number])[]) =>
  pairs.map(([x, y]) => planPoint(x, y));

const box = (layer: string, x: number, y: number, width: number, depth: number) => ({
  layer,
  closed: true,
  points: points([x, y], [x + width, y], [x + width, y + depth], [x, y + depth]),
});

const line = (layer: string, ...ends: readonly (readonly [number, number])[]) => ({
  layer,
  closed: false,
  points: points(...ends),
});

const text = (words: string, x: number, y: number, layer = 'RAUM_NR') => ({
  layer,
  text: words,
  at: planPoint(x, y),
});

/** Two offices of 400 x 500 above a corridor, 10 cm walls inside and 30 cm walls around. */
const house: Drawing = {
  unit: { used: 'centimetre', because: 'declared' },
  paths: [
    box('GESCHOSS', 0, 0, 870, 770),
    box('RAUM', 30, 30, 400, 500),
    box('RAUM', 440, 30, 400, 500),
    box('RAUM', 30, 540, 810, 200),
    line('WAND', [100, 10], [300, 10]),
    line('WAND', [100, 14], [300, 14]),
  ],
  bows: [
    { layer: 'TUER', centre: planPoint(100, 535), ends: points([190, 535], [100, 445]) as Pair },
    { layer: 'WC', centre: planPoint(600, 250), ends: points([690, 250], [600, 160]) as Pair },
  ],
  texts: [
    text('101', 200, 200),
    text('Büro', 200, 230, 'RAUM_NAME'),
    text('20,00 m²', 200, 260, 'RAUM_NAME'),
    text('102', 600, 200),
    text('Flur', 400, 640, 'RAUM_NAME'),
    text('Plan 7', 5000, 200),
  ],
  solids: [],
  unread: [{ type: 'DIMENSION', layer: 'MASSE', count: 4 }],
};
type Pair = [PlanPoint, PlanPoint];

const withPaths = (...paths: readonly DrawnPath<PlanPoint>[]): Drawing => ({
  ...house,
  paths: [...house.paths, ...paths],
});

const read = (drawing: Drawing, options = {}) =>
  planFromDrawing(drawing, { name: '1. OG', ...options });

const ignoredOf = (drawing: Drawing, layer: string) =>
  read(drawing).report.ignored.find((ignored) => ignored.layer === layer);

describe('a plan from a drawing', () => {
  const { plan, report } = read(house);

  it('has the closed polygons of the room layer as rooms, with number, name, use and area', () => {
    expect(report.rooms.map(({ number, name, use, area }) => [number, name, use, area])).toEqual([
      ['101', 'Büro', 'office', 20],
      ['102', '', 'other', 20],
      ['R3', 'Flur', 'corridor', 16.2],
    ]);
  });

  it('passes the check of plans', () => {
    expect(checkPlan(plan)).toEqual([]);
  });

  it('takes the contour of the floor from its layer', () => {
    expect(plan.outline).toEqual(points([0, 0], [870, 0], [870, 770], [0, 770]));
  });

  it('finds the door whose leaf lies in a wall and leaves the swing in the middle of a room', () => {
    expect(plan.doors).toEqual([
      expect.objectContaining({
        at: planPoint(145, 535),
        width: 90,
        rotation: 0,
        wallThickness: 10,
        hinge: 'start',
        opensTo: 'left',
      }),
    ]);
    expect(ignoredOf(house, 'WC')).toEqual({ reason: 'bow-without-wall', layer: 'WC', count: 1 });
  });

  it('finds the window where two lines run close together in the outer wall', () => {
    expect(plan.windows).toHaveLength(1);
    expect(plan.windows[0]).toMatchObject({ wallThickness: 30, a: { y: 15 }, b: { y: 15 } });
    const [window] = plan.windows;
    expect(Math.abs((window?.a.x ?? 0) - (window?.b.x ?? 0))).toBeCloseTo(200, -1);
  });

  it('tells what was left out, and what a person has to look at', () => {
    expect(report.ignored).toContainEqual({ reason: 'unread-entity', layer: 'MASSE', count: 4 });
    expect(report.ignored).toContainEqual({
      reason: 'text-outside-rooms',
      layer: 'RAUM_NR',
      count: 1,
    });
    expect(report.warnings).toContainEqual({ code: 'rooms-without-number', count: 1 });
    expect(report.warnings).toContainEqual({ code: 'rooms-without-use', count: 1 });
  });

  it('takes a contour inside a room as a hole, and labelled as a room as well', () => {
    const column = read(withPaths(box('RAUM', 500, 300, 50, 50))).plan;
    expect(column.rooms).toHaveLength(3);
    expect(column.rooms.map(roomArea)).toEqual([20, 19.75, 16.2]);
    const booth: Drawing = {
      ...withPaths(box('RAUM', 500, 300, 100, 100)),
      texts: [...house.texts, text('102a', 550, 350)],
    };
    expect(read(booth).plan.rooms.map(({ number }) => number)).toEqual([
      '101',
      '102',
      '102a',
      'R4',
    ]);
    expect(checkPlan(read(booth).plan)).toEqual([]);
  });

  it('takes contours on a deduction layer as holes', () => {
    const { rooms } = read(withPaths(box('RAUM-ABZUG', 500, 300, 50, 50))).plan;
    expect(rooms.map(roomArea)).toEqual([20, 19.75, 16.2]);
  });

  it.each([
    ['not-closed', line('RAUM', [900, 0], [990, 0], [990, 90])],
    ['too-small', box('RAUM', 900, 0, 40, 40)],
    [
      'crosses-itself',
      { ...box('RAUM', 0, 0, 1, 1), points: points([900, 0], [999, 99], [999, 0], [900, 40]) },
    ],
    ['drawn-twice', box('RAUM', 30, 30, 400, 500)],
    ['overlaps-a-room', box('RAUM', 20, 20, 200, 200)],
    ['not-in-a-room', box('ABZUG', 900, 0, 100, 100)],
    ['not-a-room-layer', box('MOEBEL', 900, 0, 100, 100)],
    ['frame-or-dimension', box('PLANKOPF', 900, 0, 100, 100)],
  ])('leaves out what is %s', (reason, path) => {
    const changed = read(withPaths(path));
    expect(changed.plan.rooms).toHaveLength(3);
    expect(changed.report.ignored).toContainEqual({ reason, layer: path.layer, count: 1 });
  });

  it('follows the layers a person names', () => {
    const paths = house.paths.map((path) => ({ ...path, layer: path.layer.replace('RAUM', 'X7') }));
    expect(read({ ...house, paths }, { roomLayers: ['X7'] }).plan.rooms).toHaveLength(3);
  });

  it('takes labelled polygons where no layer is named for rooms', () => {
    const paths = house.paths.map((path) => ({ ...path, layer: path.layer.replace('RAUM', 'X7') }));
    const found = read({ ...house, paths });
    expect(found.plan.rooms).toHaveLength(3);
    expect(found.report.warnings).toContainEqual({ code: 'room-layer-chosen', layer: 'X7' });
  });

  it('puts a hull around the rooms where the contour of the floor is missing', () => {
    const found = read({ ...house, paths: house.paths.slice(1) });
    expect(found.plan.outline).toEqual(points([0, 0], [870, 0], [870, 770], [0, 770]));
    expect(found.report.warnings).toContainEqual({ code: 'outline-guessed' });
  });

  it('lets a person correct number, name and use', () => {
    const corrections = { '102': { number: '1.02', name: 'Lager', use: 'storage' }, '999': {} };
    const corrected = read(house, { corrections });
    expect(corrected.report.rooms[1]).toMatchObject({
      id: '1.02',
      number: '1.02',
      name: 'Lager',
      use: 'storage',
      useFrom: 'correction',
    });
    expect(corrected.report.warnings).toContainEqual({ code: 'unknown-correction', number: '999' });
  });

  it('gives rooms with the same number ids of their own', () => {
    const twice: Drawing = { ...house, texts: [text('7', 200, 200), text('7', 600, 200)] };
    expect(read(twice).plan.rooms.map(({ id }) => id)).toEqual(['7', '7-2', 'R3']);
    expect(read(twice).report.warnings).toContainEqual({ code: 'number-repeated', number: '7' });
  });

  it('gives a plan without rooms for an empty drawing', () => {
    const empty: Drawing = { ...house, paths: [], bows: [], texts: [] };
    expect(read(empty).plan.rooms).toEqual([]);
  });
});
