import { layerRole } from './layer-role';

describe('the role of a layer', () => {
  it.each([
    ['R_RAUMPOLYGON', 'room'],
    ['A-AREA', 'room'],
    ['Räume', 'room'],
    ['R_RAUMPOLYGON-ABZUG', 'cut-out'],
    ['R_AOID', 'stamp'],
    ['RAUM_NUMMER', 'stamp'],
    ['A-AREA-IDEN', 'stamp'],
    ['R_GESCHOSSPOLYGON', 'floor'],
    ['A-TUEREN', 'door'],
    ['A-DOOR', 'door'],
    ['Fenster', 'window'],
    ['A-GLAZ', 'window'],
    ['A_SANITAER', 'sanitary'],
    ['V_PLANLAYOUT', 'frame'],
    ['V_BEMASSUNG', 'frame'],
    ['V_ACHSEN', 'frame'],
    ['A_ARCHITEKTUR', 'other'],
    ['0', 'other'],
  ])('reads %s as %s', (layer, role) => {
    expect(layerRole(layer)).toBe(role);
  });

  it('looks past the name of the attached drawing', () => {
    expect(layerRole('room-plan$0$A-WALL')).toBe('other');
    expect(layerRole('house$0$A-DOOR')).toBe('door');
  });
});
