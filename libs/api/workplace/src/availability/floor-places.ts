import { relatedPlaces, type PlaceFacts, type PlaceId } from '@etage/domain';
import { placeFacts } from '../place.view';
import type { PlaceRow } from '../queries/places.query';

/** A bookable place, apart from who has it when. */
export interface FloorPlace {
  readonly facts: PlaceFacts;
  /** Other places whose bookings hold it too: its room, the desks in it. */
  readonly heldWith: readonly PlaceId[];
}

export function floorPlaces(rows: readonly PlaceRow[]): FloorPlace[] {
  const related = relatedPlaces(rows);
  const others = (placeId: PlaceId) => related.get(placeId)?.filter((id) => id !== placeId) ?? [];
  return rows
    .filter(({ bookable }) => bookable)
    .map((row) => ({ facts: placeFacts(row), heldWith: others(row.placeId) }));
}
