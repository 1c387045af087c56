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
  const { now, session, home, floor, floorDay, myBookings, places, choice } = state;
  return useMemo(() => {
    const booking = movable ? undefined : bookingInTheWay(rejections, myBookings);
    return (
      booking &&
      nearestMove(booking, chosen, places, choice.slot, {
        ...{ now, session, floorDay, myBookings },
        site: home.site,
        places: floor.places,
      })
    );
  }, [
    ...[now, session, home, floor, floorDay, myBookings, places, choice.slot],
    ...[chosen, rejections, movable],
  ]);
}
