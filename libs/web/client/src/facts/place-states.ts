import { slotOf, type PlaceView, type SessionView } from '@etage/contract';
import {
  comesWith,
  placeState,
  relatedPlaces,
  type PlaceId,
  type PlaceState,
  type Slot,
  type VisibleBooking,
} from '@etage/domain';
import type { FloorDay } from '../live/floor-day';
import { placeFactsOf } from './place-facts';

const visible = (floorDay: FloorDay, place: PlaceView, bookedId: PlaceId): VisibleBooking[] =>
  (floorDay.bookings[bookedId] ?? []).map((booking) => ({
    ...slotOf(booking),
    status: booking.status,
    mine: booking.mine && comesWith(place, bookedId),
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
      const bookings = holders.flatMap((bookedId) => visible(floorDay, place, bookedId));
      const facts = placeFactsOf(place, session.personId);
      return [place.placeId, placeState(facts, bookings, slot, session)] as const;
    }),
  );
}
