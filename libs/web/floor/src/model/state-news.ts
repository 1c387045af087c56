import type { PlaceId, PlaceState } from '@etage/domain';
import type { FloorPlace } from './floor-places';

/** What is true of a floor during one slot: only states of the same occasion can be compared. */
export interface Occasion {
  /** Floor, day and slot in one word. */
  readonly key: string;
  readonly states: ReadonlyMap<PlaceId, PlaceState>;
}

export const occasionOf = (key: string, places: readonly FloorPlace[]): Occasion => ({
  key,
  states: new Map(places.map(({ place, state }) => [place.placeId, state])),
});

/** The places that look different now though nobody has asked for another day or slot. */
export function stateNews(before: Occasion, places: readonly FloorPlace[]): FloorPlace[] {
  return places.filter(({ place, state }) => {
    const old = before.states.get(place.placeId);
    return old !== undefined && old !== state;
  });
}
