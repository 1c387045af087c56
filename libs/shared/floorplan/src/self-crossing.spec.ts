import fc from 'fast-check';
import { rotate } from './geometry';
import { planPoint, type Ring } from './plan';
import { crossesItself, distinctPoints } from './self-crossing';

const ring = (...points: [number, number][]): Ring => points.map(([x, y]) => planPoint(x, y));

const bowTie = ring([0, 0], [100, 100], [100, 0], [0, 100]);
const ell = ring([0, 0], [300, 0], [300, 100], [100, 100], [100, 300], [0, 300]);

describe('a contour', () => {
  it.each<[string, Ring, boolean]>([
    ['with square corners is sound', ring([0, 0], [100, 0], [100, 100], [0, 100]), false],
    ['with a nook is sound', ell, false],
    ['with a point on a straight edge is sound', ring([0, 0], [50, 0], [100, 0], [50, 80]), false],
    ['with a repeated point is sound', ring([0, 0], [0, 0], [100, 0], [50, 80]), false],
    ['like a bow tie crosses itself', bowTie, true],
    ['with a spike runs back on itself', ring([0, 0], [100, 0], [50, 0], [50, 80]), true],
    ['of points in one line runs back on itself', ring([0, 0], [50, 0], [100, 0]), true],
    [
      'with a corner on another edge touches itself',
      ring([0, 0], [100, 0], [100, 100], [50, 0], [0, 100]),
      true,
    ],
  ])('%s', (_title, contour, expected) => {
    expect(crossesItself(contour)).toBe(expected);
  });

  it('keeps its verdict at every angle and from every starting point', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(bowTie, ell),
        fc.integer({ min: 0, max: 359 }),
        fc.integer({ min: 0, max: 5 }),
        (contour, degrees, start) => {
          const shifted = [...contour.slice(start), ...contour.slice(0, start)];
          const turned = shifted.map((point) => rotate(point, degrees));
          expect(crossesItself(turned)).toBe(contour === bowTie);
        },
      ),
    );
  });

  it('loses only the points that repeat the one before', () => {
    const points = ring([0, 0], [0, 0], [100, 0], [50, 80], [0, 0]);
    expect(distinctPoints(points)).toHaveLength(3);
  });
});
