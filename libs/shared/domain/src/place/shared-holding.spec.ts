import { DESK, NEXT_DESK, ROOM } from '../testing';
import type { PlaceId } from '../ids';
import { comesWith, relatedPlaces } from './shared-holding';

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

describe('who booked a room', () => {
  const [room, desk] = [
    { placeId: ROOM, roomId: null },
    { placeId: DESK, roomId: ROOM },
  ];

  it('has its desks, and who booked a desk has not the room', () => {
    expect([comesWith(room, ROOM), comesWith(desk, ROOM), comesWith(desk, DESK)]).toEqual([
      true,
      true,
      true,
    ]);
    expect([comesWith(room, DESK), comesWith(desk, NEXT_DESK)]).toEqual([false, false]);
  });
});
