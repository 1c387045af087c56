import { api, call } from '@etage/contract';
import type { BookingId } from '@etage/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { putIntoMyLists } from '../booking/my-booking-lists';
import { queryKeys } from '../query-keys';

/** Takes what is held for me, from the waiting list or in the stead of a place that was closed. */
export function useConfirmHold() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (bookingId: BookingId) => call(api.waitingList.confirm, { params: { bookingId } }),
    onSuccess: (booking) => {
      putIntoMyLists(client, booking);
    },
    // A replacement is gone from the lists, as the booking went there.
    onSettled: () => {
      void client.invalidateQueries({ queryKey: queryKeys.myBookings });
      void client.invalidateQueries({ queryKey: queryKeys.weeks });
    },
  });
}
