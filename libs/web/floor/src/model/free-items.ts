import type { FloorPlace } from './floor-places';

/** Movable items that can be booked along with a place at once: free for the whole slot, and nobody has to decide. */
export const freeItems = (
  { place: { kind } }: FloorPlace,
  places: readonly FloorPlace[],
): readonly FloorPlace[] =>
  kind === 'equipment'
    ? []
    : places.filter(
        ({ place, state }) =>
          place.kind === 'equipment' && state === 'free' && !place.requiresApproval,
      );
