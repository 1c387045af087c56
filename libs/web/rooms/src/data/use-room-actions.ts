import { useBookPlace, useCancelWithUndo, useMoveBooking } from '@etage/client';
import { slotOf, type BookingOnPlan, type RoomView } from '@etage/contract';
import type { FloorId, PlaceId, Slot } from '@etage/domain';
import { placeName, showToast, useCancelledToast, useFormats, useTellProblem } from '@etage/ui';
import { useTranslation } from 'react-i18next';

type Held = Pick<BookingOnPlan, 'bookingId' | 'status' | 'startsAt' | 'endsAt'>;

export interface RoomActions {
  readonly book: (room: RoomView, slot: Slot) => void;
  /** Moves a booking of mine from one room and time to another. */
  readonly move: (booking: BookingOnPlan, from: RoomView, to: RoomView, slot: Slot) => void;
  readonly cancel: (room: RoomView, booking: Held) => void;
  readonly isPending: boolean;
}

interface Stay {
  readonly floorId: FloorId;
  readonly placeId: PlaceId;
  readonly slot: Slot;
}

/** Says in a toast what came of it, and offers to take it back. */
function useTell(timeZone: string) {
  const { t } = useTranslation();
  const formats = useFormats(timeZone);
  return (
    outcome: 'booked' | 'requested' | 'moved' | 'movedBack',
    room: RoomView,
    slot: Slot,
    undo?: () => void,
  ): void => {
    const text = t(`booking.${outcome}`, { place: placeName(room, t), slot: formats.slot(slot) });
    const action = undo && { label: t('common.undo'), onPress: undo };
    showToast({ text, tone: 'ok', ...(action ? { action, givesWay: true } : {}) });
  };
}

/** Books, moves and cancels; what came of it is said, and taken back with one press. */
export function useRoomActions(timeZone: string): RoomActions {
  const tell = useTell(timeZone);
  const tellProblem = useTellProblem(timeZone);
  const tellCancelled = useCancelledToast(timeZone);
  const booking = useBookPlace();
  const moving = useMoveBooking();
  const cancelling = useCancelWithUndo();
  const cancel: RoomActions['cancel'] = (room, { bookingId, status, ...times }) => {
    cancelling.cancel({ bookingId, floorId: room.floorId }).then((undo) => {
      tellCancelled({ place: room, slot: slotOf(times), status }, undo);
    }, tellProblem);
  };
  const book: RoomActions['book'] = (room, slot) => {
    const { floorId, placeId } = room;
    booking.book({ floorId, placeId, slot }).then((booked) => {
      tell(booked.status === 'requested' ? 'requested' : 'booked', room, slotOf(booked), () => {
        cancel(room, booked);
      });
    }, tellProblem);
  };
  const move: RoomActions['move'] = ({ bookingId, ...was }, from, to, slot) => {
    const there: Stay = { floorId: to.floorId, placeId: to.placeId, slot };
    const back: Stay = { floorId: from.floorId, placeId: from.placeId, slot: slotOf(was) };
    moving.mutateAsync({ bookingId, ...there }).then((moved) => {
      tell(moved.status === 'requested' ? 'requested' : 'moved', to, slotOf(moved), () => {
        moving.mutateAsync({ bookingId, ...back }).then(() => {
          tell('movedBack', from, back.slot);
        }, tellProblem);
      });
    }, tellProblem);
  };
  const isPending = booking.isPending || moving.isPending || cancelling.isPending;
  return { book, move, cancel, isPending };
}
