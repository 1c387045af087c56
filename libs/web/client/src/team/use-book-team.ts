import { api, call, type BookingView, type InputOf } from '@etage/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';

export type TeamSeats = InputOf<typeof api.teamBookings.create>['body'];

export interface BookedTeam {
  readonly bookings: readonly BookingView[];
  /** Cancels all of them. */
  readonly undo: () => Promise<void>;
}

/** Books a desk for each of a team, all or nothing, and hands back how to undo it. */
export function useBookTeam() {
  const client = useQueryClient();
  const onSettled = () =>
    Promise.all(
      [
        ...[queryKeys.myBookings, queryKeys.allFloorDays, queryKeys.allOccupancy],
        queryKeys.allColleagues,
      ].map((queryKey) => client.invalidateQueries({ queryKey })),
    );
  const booking = useMutation({
    mutationFn: (body: TeamSeats) => call(api.teamBookings.create, { body }),
    onSettled,
  });
  const cancelling = useMutation({
    mutationFn: (bookings: readonly BookingView[]) =>
      Promise.all(
        bookings.map(({ bookingId }) => call(api.bookings.cancel, { params: { bookingId } })),
      ),
    onSettled,
  });
  const book = async (seats: TeamSeats): Promise<BookedTeam> => {
    const { bookings } = await booking.mutateAsync(seats);
    const undo = async (): Promise<void> => void (await cancelling.mutateAsync(bookings));
    return { bookings, undo };
  };
  return { book, isPending: booking.isPending };
}
