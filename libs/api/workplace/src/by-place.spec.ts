import type { PlaceId } from '@etage/domain';
import { byPlace } from './by-place';

const booking = (placeId: string, number: number) => ({ placeId: placeId as PlaceId, number });

describe('bookings by place', () => {
  it('stand under their place in the order they came', () => {
    const gathered = byPlace([booking('a', 1), booking('b', 2), booking('a', 3)]);
    expect([...gathered]).toEqual([
      ['a', [booking('a', 1), booking('a', 3)]],
      ['b', [booking('b', 2)]],
    ]);
  });
});
