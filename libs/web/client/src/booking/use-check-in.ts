import { api, call } from '@etage/contract';
import type { BookingId } from '@etage/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';
import { putIntoMyLists } from './my-booking-lists';

/** Says that I am there. */
export function useCheckIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (bookingId: BookingId) => call(api.bookings.checkIn, { params: { bookingId } }),
    onSuccess: (booking) => {
      putIntoMyLists(client, booking);
    },
    onError: () => {
      void client.invalidateQueries({ queryKey: queryKeys.myBookings });
    },
  });
}
