import fc from 'fast-check';
import { rotate } from './geometry';
import { planPoint, type Ring } from './plan';
import { liesWithin, overlaps, type Shape } from './shape';

const box = (x: number, y: number, width: number, depth: number): Ring => [
  planPoint(x, y),
  planPoint(x + width, y),
  planPoint(x + width, y + depth),
  planPoint(x, y + depth),
];
const ell: Ring = [
  planPoint(0, 0),
  planPoint(300, 0),
  planPoint(300, 100),
  planPoint(100, 100),
  planPoint(100, 300),
  planPoint(0, 300),
];
const turned = (shape: Shape, degrees: number): Shape =>
  shape.map((ring) => ring.map((point) => rotate(point, degrees)));

describe('two shapes', () => {
  it.each<[string, Shape, Shape, boolean]>([
    [
      'that share a wall line do not overlap',
      [box(0, 0, 100, 100)],
      [box(100, 0, 100, 100)],
      false,
    ],
    ['that touch in a corner do not overlap', [box(0, 0, 100, 100)], [box(100, 100, 9, 9)], false],
    ['that cross like a plus overlap', [box(0, 40, 100, 20)], [box(40, 0, 20, 100)], true],
    ['that are the same overlap', [box(0, 0, 100, 100)], [box(0, 0, 100, 100)], true],
    ['of which one lies in the other overlap', [box(0, 0, 100, 100)], [box(40, 40, 9, 9)], true],
    [
      'of which one fills half the other overlap',
      [box(0, 0, 100, 100)],
      [box(0, 0, 50, 100)],
      true,
    ],
    [
      'of which one stands in the nook of an L do not overlap',
      [ell],
      [box(100, 100, 200, 200)],
      false,
    ],
    ['of which one cuts the corner of an L overlap', [ell], [box(90, 90, 50, 50)], true],
    [
      'of which one fills a hole of the other do not overlap',
      [box(0, 0, 100, 100), box(20, 20, 60, 60)],
      [box(20, 20, 60, 60)],
      false,
    ],
    [
      'of which one is larger than a hole of the other overlap',
      [box(0, 0, 100, 100), box(20, 20, 60, 60)],
      [box(10, 20, 70, 60)],
      true,
    ],
  ])('%s', (_title, one, other, expected) => {
    expect(overlaps(one, other)).toBe(expected);
    expect(overlaps(other, one)).toBe(expected);
  });

  it('keep their verdict when the sheet is turned', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 359 }),
        fc.integer({ min: -40, max: 40 }),
        (degrees, step) => {
          const other = [box(100 + step * 5, 30, 60, 40)];
          const expected = 100 + step * 5 < 100 && 160 + step * 5 > 0;
          const one = [box(0, 0, 100, 100)];
          expect(overlaps(turned(one, degrees), turned(other, degrees))).toBe(expected);
        },
      ),
    );
  });
});

describe('a shape lies within another', () => {
  it.each<[string, Ring, Shape, boolean]>([
    ['when it fills it to the edge', box(0, 0, 100, 100), [box(0, 0, 100, 100)], true],
    ['when it stands against one edge', box(0, 20, 50, 50), [box(0, 0, 100, 100)], true],
    ['but not when it sticks out', box(60, 20, 50, 50), [box(0, 0, 100, 100)], false],
    ['but not when it is elsewhere', box(200, 20, 50, 50), [box(0, 0, 100, 100)], false],
    ['when it lies in one arm of an L', box(50, 50, 200, 40), [ell], true],
    ['but not when it bridges both arms of an L', box(10, 10, 280, 280), [ell], false],
    [
      'but not when a column stands beneath it',
      box(10, 10, 80, 80),
      [box(0, 0, 100, 100), box(40, 40, 20, 20)],
      false,
    ],
    ['beside a column', box(60, 10, 30, 80), [box(0, 0, 100, 100), box(40, 40, 20, 20)], true],
  ])('%s', (_title, inner, outer, expected) => {
    expect(liesWithin([inner], outer)).toBe(expected);
  });
});
