import { api, call, type BookingView } from '@etage/contract';
import type { Slot } from '@etage/domain';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';

/** My bookings that touch a span of time. */
export function useMyBookings(during: Slot) {
  const startsAt = during.startsAt.toISOString();
  const endsAt = during.endsAt.toISOString();
  return useQuery({
    queryKey: queryKeys.myBookingsDuring(startsAt, endsAt),
    queryFn: async ({ signal }): Promise<readonly BookingView[]> => {
      const query = { personId: 'me', startsAt, endsAt } as const;
      return (await call(api.bookings.list, { query }, { signal })).bookings;
    },
    placeholderData: keepPreviousData,
  });
}
