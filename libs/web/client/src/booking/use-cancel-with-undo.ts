import { api, call, slotOf, type BookingView, type SessionView } from '@etage/contract';
import { useQueryClient } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';
import { useBookPlace } from './use-book-place';
import { useCancelBooking, type Cancellation } from './use-cancel-booking';

/** Books the same once more: place, slot, title, what went with it, and the person it was for. */
export type Undo = () => Promise<BookingView>;

/**
 * Cancels at once and hands back how to undo it. What it was is asked of the server, which keeps what was cancelled: no
 * screen has to know all of a booking to bring it back. Everything runs on promises, because the row that was pressed
 * is gone by then.
 */
export function useCancelWithUndo() {
  const client = useQueryClient();
  const cancellation = useCancelBooking();
  const booking = useBookPlace();
  const { mutateAsync } = cancellation;
  const { book } = booking;

  const bookAgain = async (cancelled: Cancellation): Promise<BookingView> => {
    const { bookingId, floorId } = cancelled;
    const was = await call(api.bookings.read, { params: { bookingId } });
    const { placeId, personId } = was;
    const me = client.getQueryData<SessionView | null>(queryKeys.session)?.personId;
    return book({
      ...{ floorId, placeId, slot: slotOf(was) },
      ...(was.title === null ? {} : { title: was.title }),
      ...(was.items ? { itemIds: was.items.map((item) => item.placeId) } : {}),
      ...(was.guest ? { guestId: was.guest.guestId } : {}),
      ...(me === undefined || personId === me ? {} : { personId }),
    });
  };

  const cancel = async (booked: Cancellation): Promise<Undo> => {
    await mutateAsync(booked);
    return () => bookAgain(booked);
  };
  return { cancel, isPending: cancellation.isPending || booking.isPending };
}
