import type { PlaceId } from '../ids';

interface Placed {
  readonly placeId: PlaceId;
  readonly roomId: PlaceId | null;
}

/** Whether who booked one place has the other: a room comes with its desks, a desk not with its room. */
export const comesWith = ({ placeId, roomId }: Placed, bookedId: PlaceId): boolean =>
  bookedId === placeId || bookedId === roomId;

/** Which places a booking of a place also holds or feels: the room for its desks, the desks for their room. */
export function relatedPlaces(places: readonly Placed[]): ReadonlyMap<PlaceId, readonly PlaceId[]> {
  const related = new Map<PlaceId, PlaceId[]>(places.map(({ placeId }) => [placeId, [placeId]]));
  for (const { placeId, roomId } of places) {
    if (roomId === null) continue;
    related.get(placeId)?.push(roomId);
    related.get(roomId)?.push(placeId);
  }
  return related;
}
