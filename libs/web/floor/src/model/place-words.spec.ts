import { createMessages, placeName } from '@etage/ui';
import { aFloorState, placeOf } from '../data/floor-state.fixture';
import { floorView, placeView } from './floor.fixture';
import { featureText } from './place-words';

const { t } = createMessages('en');

describe('the words for a place', () => {
  it('name an imported room without a name after its use', () => {
    const room = placeView('205', { kind: 'room', roomId: null, name: '', use: 'meeting-room' });
    expect(placeName(room, t)).toBe('Meeting room 205');
  });

  it('say in which room a desk stands, named or not', () => {
    const desk = placeOf(aFloorState({ floor: floorView({ '203': { name: '' } }) }), '203-1');
    expect(featureText(desk, t)).toBe('Office');
  });

  it('say in what a desk is booked unless hours are free', () => {
    const floor = floorView({ '203-1': { slotMode: 'half-days' } });
    expect(featureText(placeOf(aFloorState({ floor }), '203-1'), t)).toMatch(/half days$/);
  });
});
