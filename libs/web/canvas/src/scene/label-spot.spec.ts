import { boundingBox } from '@etage/floorplan';
import type { GroundRoom } from './ground-scene';
import { labelSpot } from './label-spot';
import { aRoom } from './scene.fixture';

const roomWith = (...obstacles: GroundRoom['obstacles']): GroundRoom => {
  const item = aRoom('201', 0, 0);
  return { item, box: boundingBox(item.polygon), obstacles, markAt: null };
};
const size = { width: 120, height: 60, margin: 20 };

describe('the spot of a label', () => {
  it('is the lower left corner of an empty room', () => {
    expect(labelSpot(roomWith(), size, 'corner')).toEqual({ x: 20, y: 420 });
  });

  it('gives way to what stands in the corner', () => {
    const cabinet = { minX: 0, minY: 450, maxX: 200, maxY: 500 };
    const spot = labelSpot(roomWith(cabinet), size, 'corner');
    expect(spot?.x).toBe(20);
    expect(spot?.y).toBeLessThan(390);
  });

  it('is the middle for a way', () => {
    expect(labelSpot(roomWith(), size, 'middle')).toEqual({ x: 240, y: 220 });
  });

  it('is nowhere in a room that is full', () => {
    expect(
      labelSpot(roomWith({ minX: 0, minY: 0, maxX: 600, maxY: 500 }), size, 'corner'),
    ).toBeUndefined();
  });

  it('is nowhere in a room that is too small', () => {
    expect(labelSpot(roomWith(), { width: 700, height: 20, margin: 5 }, 'corner')).toBeUndefined();
  });
});
