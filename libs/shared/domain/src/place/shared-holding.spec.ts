import { DESK, NEXT_DESK, ROOM } from '../testing';
import type { PlaceId } from '../ids';
import { relatedPlaces } from './shared-holding';

const FOREIGN_ROOM = 'room of another floor' as PlaceId;

describe('places that feel each other', () => {
  const related = relatedPlaces([
    { placeId: ROOM, roomId: null },
    { placeId: DESK, roomId: ROOM },
    { placeId: NEXT_DESK, roomId: ROOM },
  ]);

  it('are a room and its desks, in both directions', () => {
    expect(related.get(ROOM)).toEqual([ROOM, DESK, NEXT_DESK]);
    expect(related.get(DESK)).toEqual([DESK, ROOM]);
  });

  it('are not two desks of one room', () => {
    expect(related.get(DESK)).not.toContain(NEXT_DESK);
  });

  it('stay as they are when the room is not in the list', () => {
    const alone = relatedPlaces([{ placeId: DESK, roomId: FOREIGN_ROOM }]);
    expect([...alone]).toEqual([[DESK, [DESK, FOREIGN_ROOM]]]);
  });
});
