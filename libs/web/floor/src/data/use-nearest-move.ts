import { useMemo } from 'react';
import type { BookingPreview } from '../model/booking-preview';
import type { FloorPlace } from '../model/floor-places';
import { bookingInTheWay, nearestMove, type NearestMove } from '../model/nearest-move';
import type { FloorState } from './floor-state';

/** What can be done about a booking of mine that is in the way of a place which cannot be had either. */
export function useNearestMove(
  state: FloorState,
  chosen: FloorPlace,
  { rejections, movable }: BookingPreview,
): NearestMove | undefined {
  const booking = movable ? undefined : bookingInTheWay(rejections, state.myBookings);
  return useMemo(() => {
    const { home, floor, choice } = state;
    const known = { ...state, site: home.site, places: floor.places };
    return booking && nearestMove(booking, chosen, state.places, choice.slot, known);
  }, [state, chosen, booking]);
}
