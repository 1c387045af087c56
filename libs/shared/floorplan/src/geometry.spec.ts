import fc from 'fast-check';
import {
  boundingBox,
  centroid,
  contains,
  corners,
  distance,
  ringArea,
  roomArea,
  rotate,
} from './geometry';
import { planPoint, type Ring } from './plan';

const box = (x: number, y: number, width: number, depth: number): Ring => [
  planPoint(x, y),
  planPoint(x + width, y),
  planPoint(x + width, y + depth),
  planPoint(x, y + depth),
];
const ell: Ring = [
  planPoint(0, 0),
  planPoint(400, 0),
  planPoint(400, 200),
  planPoint(200, 200),
  planPoint(200, 400),
  planPoint(0, 400),
];
const anyNumber = () => fc.integer({ min: -5_000, max: 5_000 });
const anySize = () => fc.integer({ min: 1, max: 3_000 });
const anyBox = () => fc.tuple(anyNumber(), anyNumber(), anySize(), anySize());

describe('the area of a room', () => {
  it.each<[string, Ring, number]>([
    ['a room of five by four metres', box(0, 0, 500, 400), 20],
    ['the same drawn the other way round', [...box(0, 0, 500, 400)].reverse(), 20],
    ['an L', ell, 12],
    ['a line', [planPoint(0, 0), planPoint(100, 0), planPoint(50, 0)], 0],
    ['nothing', [], 0],
  ])('in square metres: %s', (_, ring, area) => {
    expect(ringArea(ring)).toBeCloseTo(area, 9);
  });

  it('is without its columns', () => {
    const holes = [box(100, 100, 50, 40), box(300, 100, 50, 60)];
    expect(roomArea({ polygon: box(0, 0, 500, 400), holes })).toBeCloseTo(19.5, 9);
    expect(roomArea({ polygon: box(0, 0, 500, 400) })).toBeCloseTo(20, 9);
  });

  it('stays the same wherever the room is and however it is turned', () => {
    fc.assert(
      fc.property(anyBox(), fc.integer({ min: 0, max: 359 }), ([x, y, width, depth], degrees) => {
        const turned = box(x, y, width, depth).map((point) => rotate(point, degrees));
        expect(ringArea(turned)).toBeCloseTo((width * depth) / 10_000, 4);
      }),
    );
  });
});

describe('the contour', () => {
  it('is measured straight', () => {
    expect(distance(planPoint(0, 0), planPoint(300, 400))).toBe(500);
  });

  it('lies in its bounding box and touches each side of it', () => {
    expect(boundingBox(ell)).toEqual({ minX: 0, minY: 0, maxX: 400, maxY: 400 });
    expect(boundingBox([planPoint(7, -3)])).toEqual({ minX: 7, minY: -3, maxX: 7, maxY: -3 });
    expect(boundingBox([])).toEqual({ minX: 0, minY: 0, maxX: 0, maxY: 0 });
  });
});

describe('the centre of gravity', () => {
  it.each<[string, Ring, [number, number]]>([
    ['a box', box(100, 200, 400, 200), [300, 300]],
    ['an L', ell, [500 / 3, 500 / 3]],
    [
      'a line, where it is the mean',
      [planPoint(0, 0), planPoint(10, 0), planPoint(20, 0)],
      [10, 0],
    ],
    ['a point', [planPoint(7, 7)], [7, 7]],
    ['nothing', [], [0, 0]],
  ])('of %s', (_, ring, [x, y]) => {
    const centre = centroid(ring);
    expect(centre.x).toBeCloseTo(x, 9);
    expect(centre.y).toBeCloseTo(y, 9);
  });

  it('lies in the middle of any box, whichever way round it is drawn', () => {
    fc.assert(
      fc.property(anyBox(), fc.boolean(), ([x, y, width, depth], isReversed) => {
        const ring = box(x, y, width, depth);
        const centre = centroid(isReversed ? [...ring].reverse() : ring);
        expect(centre.x).toBeCloseTo(x + width / 2, 3);
        expect(centre.y).toBeCloseTo(y + depth / 2, 3);
      }),
    );
  });
});

describe('a point in a room', () => {
  it.each<[string, number, number, boolean]>([
    ['in its long part', 300, 100, true],
    ['in its other part', 100, 300, true],
    ['in the nook', 300, 300, false],
    ['left of it', -1, 100, false],
    ['right of it', 401, 100, false],
    ['above it', 100, -1, false],
    ['level with an edge, but outside', 300, 200.5, false],
  ])('of the form of an L: %s', (_, x, y, expected) => {
    expect(contains(ell, planPoint(x, y))).toBe(expected);
    expect(contains([...ell].reverse(), planPoint(x, y))).toBe(expected);
  });

  it('is found by comparing with the walls of a box', () => {
    fc.assert(
      fc.property(anyBox(), anyNumber(), anyNumber(), ([x, y, width, depth], px, py) => {
        const [atX, atY] = [px + 0.5, py + 0.5]; // never on a wall
        const isInside = x < atX && atX < x + width && y < atY && atY < y + depth;
        expect(contains(box(x, y, width, depth), planPoint(atX, atY))).toBe(isInside);
      }),
    );
  });
});

describe('turning', () => {
  it('goes clockwise on the sheet, where y grows downwards', () => {
    const right = planPoint(1, 0);
    expect(rotate(right, 90).x).toBeCloseTo(0, 9);
    expect(rotate(right, 90).y).toBeCloseTo(1, 9);
    expect(rotate(right, 180).x).toBeCloseTo(-1, 9);
  });

  it('comes back when it is undone, and keeps distances', () => {
    fc.assert(
      fc.property(
        anyNumber(),
        anyNumber(),
        fc.integer({ min: -720, max: 720 }),
        (x, y, degrees) => {
          const back = rotate(rotate(planPoint(x, y), degrees), -degrees);
          expect(distance(back, planPoint(x, y))).toBeLessThan(1e-6);
        },
      ),
    );
  });

  it('takes the corners of a desk along', () => {
    const desk = { at: planPoint(100, 100), width: 160, depth: 80, rotation: 0 };
    expect(corners(desk)).toEqual(box(20, 60, 160, 80));
    expect(boundingBox(corners({ ...desk, rotation: 90 }))).toMatchObject({
      minX: expect.closeTo(60, 6) as number,
      maxX: expect.closeTo(140, 6) as number,
      minY: expect.closeTo(20, 6) as number,
      maxY: expect.closeTo(180, 6) as number,
    });
    expect(ringArea(corners({ ...desk, rotation: 33 }))).toBeCloseTo(1.28, 9);
  });
});
