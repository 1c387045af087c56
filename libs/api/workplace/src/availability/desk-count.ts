import { placeState, type Actor } from '@etage/domain';
import type { FloorSnapshot } from './floor-snapshot';

export interface DeskCount {
  /** Bookable and open during the slot, whoever has them. */
  readonly desks: number;
  /** Of those, free for the whole slot to whoever asks: neither held nor kept for others. */
  readonly free: number;
}

export function deskCount({ places, slot }: FloorSnapshot, viewer: Actor): DeskCount {
  const states = places
    .filter(({ facts }) => facts.kind === 'desk')
    .map(({ facts, holding }) => placeState(facts, holding, slot, viewer));
  return {
    desks: states.filter((state) => state !== 'closed').length,
    free: states.filter((state) => state === 'free').length,
  };
}
