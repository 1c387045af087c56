import fc from 'fast-check';
import { elementId } from '../dxf/element-id';
import { centroid, contains, corners, rotate, roomArea } from '../geometry';
import {
  planPoint,
  type PlanDesk,
  type PlanDoor,
  type PlanRoom,
  type PlanWindow,
  type Ring,
} from '../plan';
import { checkPlan } from '../plan-check';
import { liesWithin, overlaps } from '../shape';
import { ASR_DESKS, mostPlaces } from './desk-standard';
import { proposeDesks } from './propose-desks';

const ring = (...points: readonly (readonly [number, number])[]): Ring =>
  points.map(([x, y]) => planPoint(x, y));

const room = (polygon: Ring, holes: readonly Ring[] = []): PlanRoom => ({
  id: elementId('101'),
  number: '101',
  name: 'Büro',
  use: 'office',
  polygon,
  holes,
});

const window = (ax: number, ay: number, bx: number, by: number): PlanWindow => ({
  id: elementId(`window-${ax}-${ay}`),
  a: planPoint(ax, ay),
  b: planPoint(bx, by),
  wallThickness: 30,
});

const door = (x: number, y: number, rotation = 0): PlanDoor => ({
  id: elementId(`door-${x}-${y}`),
  at: planPoint(x, y),
  width: 90,
  rotation,
  wallThickness: 10,
  hinge: 'start',
  opensTo: 'left',
});

/** The free area behind a desk, as a piece of its own. */
const movement = (desk: PlanDesk): Ring => {
  const away = rotate(planPoint(0, (desk.depth + ASR_DESKS.movementDepth) / 2), desk.rotation);
  const at = planPoint(desk.at.x + away.x, desk.at.y + away.y);
  return corners({ ...desk, at, depth: ASR_DESKS.movementDepth });
};

/** Windows above (y = 0), door below. */
const office = (width: number, depth: number) =>
  [
    room(ring([0, 0], [width, 0], [width, depth], [0, depth])),
    { windows: [window(20, -15, width - 20, -15)], doors: [door(width / 2, depth + 5)] },
  ] as const;

describe('the area rule for workplaces', () => {
  it.each([
    [7.9, 0],
    [8, 1],
    [13.9, 1],
    [14, 2],
    [26, 4],
  ])('allows in %d m² %d places', (area, places) => {
    expect(mostPlaces(area, ASR_DESKS)).toBe(places);
  });
});

describe('a desk proposal', () => {
  it('puts one desk into a cell office, with light from the side', () => {
    const desks = proposeDesks(...office(250, 500));
    expect(desks).toHaveLength(1);
    expect([90, 270]).toContain(desks[0]?.rotation);
    expect(desks[0]?.at.y).toBe(100);
  });

  it('puts two people face to face at the window', () => {
    const desks = proposeDesks(...office(370, 450));
    expect(desks.map(({ rotation }) => rotation).toSorted()).toEqual([270, 90]);
    expect(new Set(desks.map(({ at }) => at.y)).size).toBe(1);
  });

  it('numbers the desks within their room', () => {
    expect(proposeDesks(...office(370, 450)).map(({ id }) => id)).toEqual(['101-1', '101-2']);
  });

  it('fills an open office in rows with aisles between them', () => {
    const desks = proposeDesks(...office(1_200, 700));
    expect(desks.length).toBeGreaterThanOrEqual(12);
    expect(desks.length).toBeLessThanOrEqual(mostPlaces(84, ASR_DESKS));
  });

  it('takes the longest side without a door where no window is known', () => {
    const [cell] = office(250, 500);
    const [desk] = proposeDesks(cell, { windows: [], doors: [door(125, 505)] });
    expect([0, 180]).toContain(desk?.rotation);
  });

  it('proposes nothing for a room below 8 m², and nothing where no desk fits', () => {
    expect(proposeDesks(...office(250, 300))).toEqual([]);
    expect(proposeDesks(...office(120, 900))).toEqual([]);
  });

  it('keeps clear of columns', () => {
    const column = ring([160, 60], [220, 60], [220, 120], [160, 120]);
    const [cell, sides] = office(400, 500);
    const desks = proposeDesks({ ...cell, holes: [column] }, sides);
    expect(desks.length).toBeGreaterThan(0);
    for (const desk of desks) expect(overlaps([corners(desk)], [column])).toBe(false);
  });

  it('puts nobody right in front of a window in a corner office', () => {
    const [corner, sides] = office(420, 450);
    const lit = { ...sides, windows: [...sides.windows, window(-15, 20, -15, 430)] };
    const desks = proposeDesks(corner, lit);
    expect(desks).toHaveLength(2);
    for (const { at, rotation } of desks) {
      const look = rotate(planPoint(0, -120), rotation);
      expect(contains(corner.polygon, planPoint(at.x + look.x, at.y + look.y))).toBe(true);
    }
  });
});

const length = (min: number, max: number) =>
  fc.integer({ min: min / 10, max: max / 10 }).map((n) => n * 10);

/** Rectangles and L shapes, turned, with windows and perhaps a door; the corner cut off lies by the door. */
const rooms = fc
  .record({
    width: length(150, 1_100),
    depth: length(150, 900),
    cutWidth: length(0, 400),
    cutDepth: length(0, 400),
    turn: fc.integer({ min: 0, max: 359 }),
    hasDoor: fc.boolean(),
    hasWindow: fc.boolean(),
  })
  .filter(
    ({ width, depth, cutWidth, cutDepth }) => cutWidth < width - 100 && cutDepth < depth - 100,
  )
  .map(({ width, depth, cutWidth, cutDepth, turn, hasDoor, hasWindow }) => {
    const place = (x: number, y: number) => rotate(planPoint(x, y), turn);
    const square = [place(0, 0), place(width, 0), place(width, depth), place(0, depth)];
    const cut = [
      place(0, 0),
      place(width, 0),
      place(width, depth - cutDepth),
      place(width - cutWidth, depth - cutDepth),
      place(width - cutWidth, depth),
      place(0, depth),
    ];
    const [a, b, at] = [place(0, -15), place(width, -15), place(50, depth + 5)];
    const opening = { ...door(at.x, at.y, turn), opensTo: 'left' as const };
    return {
      office: room(cutWidth > 0 && cutDepth > 0 ? cut : square),
      sides: {
        windows: hasWindow ? [window(a.x, a.y, b.x, b.y)] : [],
        doors: hasDoor ? [opening] : [],
      },
    };
  });

describe('every desk proposal', () => {
  const holds = (
    claim: (desks: readonly PlanDesk[], office: PlanRoom, doors: readonly PlanDoor[]) => void,
  ) =>
    fc.assert(
      fc.property(rooms, ({ office: some, sides }) =>
        claim(proposeDesks(some, sides), some, sides.doors),
      ),
      { numRuns: 40 },
    );

  it('keeps desks and free areas in the room', () => {
    holds((desks, { polygon }) => {
      for (const desk of desks) {
        expect(liesWithin([corners(desk)], [polygon])).toBe(true);
        expect(liesWithin([movement(desk)], [polygon])).toBe(true);
      }
    });
  });

  it('keeps desks and free areas apart', () => {
    holds((desks) => {
      const pieces = desks.flatMap((desk) => [corners(desk), movement(desk)]);
      for (const [i, one] of pieces.entries())
        for (const other of pieces.slice(i + 1)) expect(overlaps([one], [other])).toBe(false);
    });
  });

  it('stays within the area rule and passes the check of plans', () => {
    holds((desks, some) => {
      expect(desks.length).toBeLessThanOrEqual(mostPlaces(roomArea(some), ASR_DESKS));
      const plan = { format: 1, name: 'x', outline: some.polygon, rooms: [some], desks } as const;
      expect(checkPlan({ ...plan, doors: [], windows: [], furniture: [] })).toEqual([]);
    });
  });

  it('keeps the swing of the doors free', () => {
    holds((desks, _, doors) => {
      for (const { at, rotation, width } of doors) {
        const swing = corners({ at, rotation, width, depth: 2 * width - 20 });
        for (const desk of desks) expect(overlaps([corners(desk)], [swing])).toBe(false);
      }
    });
  });

  it('is the same every time', () => {
    fc.assert(
      fc.property(rooms, ({ office: some, sides }) => {
        expect(proposeDesks(some, sides)).toEqual(proposeDesks(some, sides));
      }),
      { numRuns: 5 },
    );
  });
});

it('a desk proposal for a round room stays inside it', () => {
  const round = room(Array.from({ length: 24 }, (_, i) => rotate(planPoint(350, 0), i * 15)));
  const desks = proposeDesks(round, { windows: [], doors: [] });
  expect(desks.length).toBeGreaterThan(0);
  for (const desk of desks) expect(liesWithin([corners(desk)], [round.polygon])).toBe(true);
  expect(centroid(round.polygon).x).toBeCloseTo(0);
});
