import { planPoint } from '../plan';
import { cutsItself, tidyRing } from './ring-tidy';

const ring = (...points: readonly (readonly [number, number])[]) =>
  points.map(([x, y]) => planPoint(x, y));

describe('tidying a contour', () => {
  it('drops repeated points and points on a straight line', () => {
    const square = ring([0, 0], [50, 0], [100, 0], [100, 100], [100, 100], [0, 100], [0, 0]);
    expect(tidyRing(square)).toEqual(ring([100, 0], [100, 100], [0, 100], [0, 0]));
  });

  it('turns the contour clockwise on the sheet', () => {
    const anticlockwise = ring([0, 0], [0, 100], [100, 100], [100, 0]);
    expect(tidyRing(anticlockwise)).toEqual(anticlockwise.toReversed());
  });

  it('keeps a round column round', () => {
    const circle = Array.from({ length: 36 }, (_, i) =>
      planPoint(10 * Math.cos((i * Math.PI) / 18), 10 * Math.sin((i * Math.PI) / 18)),
    );
    expect(tidyRing(circle).length).toBeGreaterThanOrEqual(18);
  });

  it('tells a bow tie from a square', () => {
    expect(cutsItself(ring([0, 0], [100, 100], [100, 0], [0, 100]))).toBe(true);
    expect(cutsItself(ring([0, 0], [100, 0], [100, 100], [0, 100]))).toBe(false);
  });
});
