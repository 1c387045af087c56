import type { EquipmentId } from '../ids';
import { defectEffect } from './defect-effect';

const DOCK = 'dock' as EquipmentId;

describe('what a defect does', () => {
  it.each([
    ['closes a place that cannot be used', null, false, 'closes-place'],
    ['takes equipment out that cannot be used', DOCK, false, 'takes-equipment-out'],
    ['is only told of a place that still can', null, true, 'notice'],
    ['is only told of equipment that still can', DOCK, true, 'notice'],
  ] as const)('%s', (_title, equipmentId, usable, effect) => {
    expect(defectEffect({ equipmentId, usable })).toBe(effect);
  });
});
