import { api, call, type BookingView } from '@etage/contract';
import type { BookingId, FloorId, PlaceId, Slot } from '@etage/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { belongsTo, seatOf, withBooking, withoutBooking, type FloorDay } from '../live/floor-day';
import { queryKeys } from '../query-keys';
import { askFloorAgain } from './ask-floor-again';
import { editFloorDays } from './edit-floor-days';
import { moveInMyLists, putIntoMyLists } from './my-booking-lists';

export interface Move {
  readonly bookingId: BookingId;
  readonly floorId: FloorId;
  readonly placeId: PlaceId;
  readonly slot: Slot;
}

const timesOf = ({ slot }: Move) => ({
  startsAt: slot.startsAt.toISOString(),
  endsAt: slot.endsAt.toISOString(),
});

/** As it will be; where the booking comes from another floor, the plan waits for the server. */
function moved(view: FloorDay, move: Move): FloorDay {
  const seat = seatOf(view.bookings, move.bookingId);
  if (!seat) return view;
  const { placeId } = move;
  const booking = { ...seat.booking, ...timesOf(move) };
  return belongsTo(view, { placeId, ...timesOf(move) })
    ? withBooking(view, { placeId, booking })
    : withoutBooking(view, move.bookingId);
}

/**
 * Moves a booking of mine to another place or time, in one step: either all of it or nothing. It looks moved at once,
 * and comes back if the server refuses.
 */
export function useMoveBooking() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (move: Move): Promise<BookingView> => {
      const body = { placeId: move.placeId, ...timesOf(move) };
      return call(api.bookings.change, { params: { bookingId: move.bookingId }, body });
    },
    onMutate: async (move) => {
      await client.cancelQueries({ queryKey: queryKeys.myBookings });
      editFloorDays(client, move.floorId, (view) => moved(view, move));
      moveInMyLists(client, move);
    },
    onSuccess: (booking) => {
      putIntoMyLists(client, booking);
    },
    onSettled: (_booking, _error, { floorId }) =>
      Promise.all([
        client.invalidateQueries({ queryKey: queryKeys.myBookings }),
        askFloorAgain(client, floorId),
        client.invalidateQueries({ queryKey: queryKeys.allOccupancy }),
      ]),
  });
}
