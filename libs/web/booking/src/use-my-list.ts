import { useMyBookings, useSites } from '@etage/client';
import { myBookingsSpan } from './my-bookings-span';

/** My bookings as far back and ahead as the sites, which are asked for first, give reason to look. */
export function useMyList(now: Date) {
  const sites = useSites();
  const mine = useMyBookings(sites.data && myBookingsSpan(sites.data, now));
  return {
    bookings: mine.data,
    error: sites.error ?? mine.error,
    retry: () => void (sites.error ? sites.refetch() : mine.refetch()),
  };
}
