import { useMemo } from 'react';
import { previewBooking, type BookingPreview } from '../model/booking-preview';
import type { FloorPlace } from '../model/floor-places';
import type { FloorState } from './floor-state';

/** Whether the chosen place may be booked for the chosen slot, by the same rules as on the server. */
export function usePreview(state: FloorState, chosen: FloorPlace): BookingPreview {
  const { now, session, home, floor, floorDay, myBookings, allowances, places, choice } = state;
  return useMemo(
    () =>
      previewBooking(chosen, places, choice.slot, {
        ...{ now, session, floorDay, myBookings, allowances },
        site: home.site,
        places: floor.places,
      }),
    [now, session, home, floor, floorDay, myBookings, allowances, places, choice.slot, chosen],
  );
}
