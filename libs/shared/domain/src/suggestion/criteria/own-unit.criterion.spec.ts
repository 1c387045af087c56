import { aSeat, aSeeker, MY_FLOOR, MY_OFFICE, OTHER_OFFICE } from '../../testing';
import { ownUnit } from './own-unit.criterion';

const homes = [{ floorId: MY_FLOOR, spot: { x: 1_000, y: 0 } }];

describe('the own unit', () => {
  it('counts where a place is kept for it, also for the office above', () => {
    expect(ownUnit(aSeat({ reservedUnitId: MY_OFFICE }), aSeeker())).toEqual({
      points: 1,
      reason: { code: 'own-unit' },
    });
  });

  it('counts less beside what is kept for it, and nothing elsewhere', () => {
    const beside = ownUnit(aSeat(), aSeeker({ homes }))?.points ?? 0;
    expect(beside).toBeCloseTo(0.525);
    expect(ownUnit(aSeat({ spot: { x: 9_000, y: 0 } }), aSeeker({ homes }))?.points).toBe(0);
    expect(ownUnit(aSeat({ reservedUnitId: OTHER_OFFICE }), aSeeker())).toBeUndefined();
  });
});
