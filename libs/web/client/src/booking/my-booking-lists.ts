import type { BookingView } from '@etage/contract';
import type { BookingId, Slot } from '@etage/domain';
import type { QueryClient } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';

type List = readonly BookingView[] | undefined;

/** Puts a booking of mine as it now is into every cached list that covers its time. */
export function putIntoMyLists(client: QueryClient, booking: BookingView): void {
  for (const [queryKey] of client.getQueriesData<List>({ queryKey: queryKeys.myBookings })) {
    const [, startsAt, endsAt] = queryKey as ReturnType<typeof queryKeys.myBookingsDuring>;
    const touches =
      Date.parse(booking.startsAt) < Date.parse(endsAt) &&
      Date.parse(startsAt) < Date.parse(booking.endsAt);
    if (!touches) continue;
    client.setQueryData<List>(
      queryKey,
      (list) =>
        list && [...list.filter(({ bookingId }) => bookingId !== booking.bookingId), booking],
    );
  }
}

export function dropFromMyLists(client: QueryClient, bookingId: BookingId): void {
  client.setQueriesData<List>({ queryKey: queryKeys.myBookings }, (list) =>
    list?.filter((booking) => booking.bookingId !== bookingId),
  );
}

interface Moved {
  readonly bookingId: BookingId;
  readonly slot: Slot;
}

/** Shows a booking of mine at its new time in every cached list, until the server has answered. */
export function moveInMyLists(client: QueryClient, { bookingId, slot }: Moved): void {
  const times = { startsAt: slot.startsAt.toISOString(), endsAt: slot.endsAt.toISOString() };
  client.setQueriesData<List>({ queryKey: queryKeys.myBookings }, (list) =>
    list?.map((booking) => (booking.bookingId === bookingId ? { ...booking, ...times } : booking)),
  );
}
