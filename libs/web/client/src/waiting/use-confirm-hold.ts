import { api, call } from '@etage/contract';
import type { BookingId } from '@etage/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { putIntoMyLists } from '../booking/my-booking-lists';
import { queryKeys } from '../query-keys';

/** Takes what the waiting list holds for me. */
export function useConfirmHold() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (bookingId: BookingId) => call(api.waitingList.confirm, { params: { bookingId } }),
    onSuccess: (booking) => {
      putIntoMyLists(client, booking);
    },
    onError: () => {
      void client.invalidateQueries({ queryKey: queryKeys.myBookings });
    },
  });
}
