import {
  placeState,
  type PlaceFacts,
  type Slot,
  type UnitId,
  type VisibleBooking,
} from '@etage/domain';

/** One place of an availability answer as text; the bookings come as text already. */
export function placeJson(
  facts: PlaceFacts,
  holding: readonly VisibleBooking[],
  bookings: readonly string[],
  slot: Slot,
  unitPath: readonly UnitId[],
): string {
  const state = placeState(facts, holding, slot, unitPath);
  return `{"placeId":"${facts.placeId}","state":"${state}","bookings":[${bookings.join(',')}]}`;
}
