import {
  placeState,
  type Actor,
  type PlaceFacts,
  type Slot,
  type VisibleBooking,
} from '@etage/domain';

/** One place of an availability answer as text; the bookings come as text already. */
export function placeJson(
  facts: PlaceFacts,
  holding: readonly VisibleBooking[],
  bookings: readonly string[],
  slot: Slot,
  viewer: Actor,
): string {
  const state = placeState(facts, holding, slot, viewer);
  return `{"placeId":"${facts.placeId}","state":"${state}","bookings":[${bookings.join(',')}]}`;
}
