import type { EquipmentView } from '@etage/contract';
import type { EquipmentId } from '@etage/domain';
import { screenSizes } from './screen-sizes';

const screen = (inches: number | null, kind: EquipmentView['kind'] = 'screen'): EquipmentView => ({
  equipmentId: 'e' as EquipmentId,
  kind,
  name: '',
  connector: null,
  watts: null,
  screens: null,
  inches,
});

describe('the screens of a place', () => {
  it('are counted by size, the largest first', () => {
    expect(screenSizes([screen(24), screen(27), screen(27), screen(null, 'camera')])).toEqual([
      { count: 2, inches: 27 },
      { count: 1, inches: 24 },
    ]);
  });
});
