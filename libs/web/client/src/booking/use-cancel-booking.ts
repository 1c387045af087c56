import { api, call } from '@etage/contract';
import type { BookingId, FloorId } from '@etage/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { withoutBooking } from '../live/floor-day';
import { queryKeys } from '../query-keys';
import { askFloorAgain } from './ask-floor-again';
import { editFloorDays } from './edit-floor-days';
import { dropFromMyLists } from './my-booking-lists';

export interface Cancellation {
  readonly bookingId: BookingId;
  readonly floorId: FloorId;
}

/** Cancels a booking. It is gone from lists and plan at once, and comes back if the server refuses. */
export function useCancelBooking() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ bookingId }: Cancellation) =>
      call(api.bookings.cancel, { params: { bookingId } }),
    onMutate: async ({ bookingId, floorId }) => {
      // A list that is under way still contains it and would bring it back for a moment.
      await client.cancelQueries({ queryKey: queryKeys.myBookings });
      dropFromMyLists(client, bookingId);
      editFloorDays(client, floorId, (view) => withoutBooking(view, bookingId));
    },
    onError: (_error, { floorId }) => {
      void askFloorAgain(client, floorId);
    },
    onSettled: () => {
      void client.invalidateQueries({ queryKey: queryKeys.myBookings });
      void client.invalidateQueries({ queryKey: queryKeys.weeks });
      void client.invalidateQueries({ queryKey: queryKeys.allOccupancy });
    },
  });
}
