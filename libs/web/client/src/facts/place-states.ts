import { slotOf, type PlaceView, type SessionView } from '@etage/contract';
import {
  placeState,
  relatedPlaces,
  type PlaceId,
  type PlaceState,
  type Slot,
  type VisibleBooking,
} from '@etage/domain';
import type { FloorDay } from '../live/floor-day';
import { placeFactsOf } from './place-facts';

const visible = (floorDay: FloorDay, placeId: PlaceId): VisibleBooking[] =>
  (floorDay.bookings[placeId] ?? []).map((booking) => ({
    ...slotOf(booking),
    status: booking.status,
    mine: booking.mine,
  }));

/** How each place of a floor looks to a person during a slot of the day. */
export function placeStatesOf(
  places: readonly PlaceView[],
  floorDay: FloorDay,
  slot: Slot,
  session: SessionView,
): ReadonlyMap<PlaceId, PlaceState> {
  const related = relatedPlaces(places);
  return new Map(
    places.map((place) => {
      const holders = related.get(place.placeId) ?? [];
      const bookings = holders.flatMap((placeId) => visible(floorDay, placeId));
      const facts = placeFactsOf(place, session.personId);
      return [place.placeId, placeState(facts, bookings, slot, session)] as const;
    }),
  );
}
