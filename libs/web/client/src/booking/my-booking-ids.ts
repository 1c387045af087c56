import type { BookingView } from '@etage/contract';
import type { BookingId } from '@etage/domain';
import type { QueryClient } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';

/** The bookings that are known to be mine, from every list of mine that was fetched. */
export function myBookingIds(client: QueryClient): ReadonlySet<BookingId> {
  const lists = client.getQueriesData<readonly BookingView[]>({ queryKey: queryKeys.myBookings });
  return new Set(lists.flatMap(([, list]) => (list ?? []).map(({ bookingId }) => bookingId)));
}
