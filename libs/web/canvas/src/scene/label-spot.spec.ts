import { boundingBox, type Box } from '@etage/floorplan';
import { bestSpot, labelSpots, type LabelSize } from './label-spot';
import { aRoom } from './scene.fixture';

const item = aRoom('201', 0, 0);
const room = { item, box: boundingBox(item.polygon) };
const size = { width: 120, height: 60, margin: 20 };

const spot = (from: 'corner' | 'middle', obstacles: readonly Box[] = [], of: LabelSize = size) =>
  bestSpot(labelSpots(room, obstacles, of, from))?.at;

describe('the spot of a label', () => {
  it('is at the lower left of an empty room', () => {
    const { x, y } = spot('corner')!;
    expect(x).toBe(20);
    expect(y).toBeGreaterThan(390);
    expect(y).toBeLessThanOrEqual(420);
  });

  it('keeps its margin to what stands in the corner', () => {
    const { x, y } = spot('corner', [{ minX: 0, minY: 450, maxX: 200, maxY: 500 }])!;
    expect(x).toBe(20);
    expect(y + 60).toBeLessThanOrEqual(430);
  });

  it('is the middle for a way', () => {
    const { x, y } = spot('middle')!;
    expect(x).toBe(240);
    expect(Math.abs(y - 220)).toBeLessThan(12);
  });

  it('is nowhere in a room that is full', () => {
    expect(spot('corner', [{ minX: 0, minY: 0, maxX: 600, maxY: 500 }])).toBeUndefined();
  });

  it('is nowhere in a room that is too small', () => {
    expect(spot('corner', [], { width: 700, height: 20, margin: 5 })).toBeUndefined();
  });
});
