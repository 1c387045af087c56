import { api, call, type BookingView } from '@etage/contract';
import type { BookingId, FloorId, PlaceId, Slot } from '@etage/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';

export interface Move {
  readonly bookingId: BookingId;
  readonly floorId: FloorId;
  readonly placeId: PlaceId;
  readonly slot: Slot;
}

/** Moves a booking of mine to another place or time, in one step: either all of it or nothing. */
export function useMoveBooking() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ bookingId, placeId, slot }: Move): Promise<BookingView> => {
      const body = {
        placeId,
        startsAt: slot.startsAt.toISOString(),
        endsAt: slot.endsAt.toISOString(),
      };
      return call(api.bookings.change, { params: { bookingId }, body });
    },
    onSettled: (_booking, _error, { floorId }) =>
      Promise.all([
        client.invalidateQueries({ queryKey: queryKeys.myBookings }),
        client.invalidateQueries({ queryKey: queryKeys.floorDays(floorId) }),
        client.invalidateQueries({ queryKey: queryKeys.allOccupancy }),
      ]),
  });
}
