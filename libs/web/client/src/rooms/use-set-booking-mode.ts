import { api, call } from '@etage/contract';
import type { BookingMode, PlaceId } from '@etage/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';

export interface BookingModeChange {
  readonly placeId: PlaceId;
  readonly bookingMode: BookingMode;
  /** For how long at most, where it is taken on the spot. */
  readonly lightMinutes: number;
}

/** Facility management says whether a place is booked by all the rules, on the spot, or not at all. */
export function useSetBookingMode() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ placeId, bookingMode, lightMinutes }: BookingModeChange) =>
      call(api.places.update, {
        params: { placeId },
        body: { bookingMode, ...(bookingMode === 'light' ? { lightMinutes } : {}) },
      }),
    onSettled: () =>
      Promise.all(
        [queryKeys.roomTimelines, queryKeys.allFloors].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      ),
  });
}
