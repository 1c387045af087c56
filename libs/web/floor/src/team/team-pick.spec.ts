import type { TeamSeat } from '@etage/contract';
import type { PersonId, PlaceId } from '@etage/domain';
import { withSwap } from './team-pick';

const seat = (person: string, place: string): TeamSeat => ({
  personId: person as PersonId,
  placeId: place as PlaceId,
});

describe('desks of a proposal', () => {
  const seats = [seat('a', '1'), seat('b', '2'), seat('c', '3')];

  it('are swapped, so that each still has one', () => {
    const swapped = [seat('a', '3'), seat('b', '2'), seat('c', '1')];
    expect(withSwap(seats, 'a', '3' as PlaceId)).toEqual(swapped);
  });

  it('stay where one that is no longer proposed was wanted', () => {
    expect(withSwap(seats, 'a', '9' as PlaceId)).toEqual(seats);
  });
});
