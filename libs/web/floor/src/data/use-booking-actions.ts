import { useBookPlace, useCancelWithUndo, useMoveBooking } from '@etage/client';
import { slotOf, type BookingOnPlan, type BookingView, type PlaceView } from '@etage/contract';
import type { FloorId, Slot } from '@etage/domain';
import { placeName, showToast, useCancelledToast, useFormats } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import type { FloorPlace } from '../model/floor-places';
import { useRefusal, type Refusal } from './use-refusal';

export interface BookingActions {
  readonly book: (wanted: FloorPlace, slot: Slot) => void;
  /** Moves a booking of mine to this place and slot. */
  readonly move: (booking: BookingView, wanted: FloorPlace, slot: Slot) => void;
  readonly cancel: (from: FloorPlace, booking: BookingOnPlan) => void;
  readonly refusal: Refusal | null;
  readonly isPending: boolean;
}

type Outcome = 'booked' | 'requested' | 'moved';

/** Says in a toast what came of it. */
function useTell(timeZone: string) {
  const { t } = useTranslation();
  const formats = useFormats(timeZone);
  return (outcome: Outcome, place: PlaceView, slot: Slot): void => {
    const text = t(`booking.${outcome}`, {
      place: placeName(place, t),
      slot: formats.slot(slot),
    });
    showToast({ text, tone: 'ok' });
  };
}

/** Books and moves; what came of it is said, and what stands against it is kept for the panel. */
function useTaking(floorId: FloorId, timeZone: string) {
  const tell = useTell(timeZone);
  const { clear, refuse, ...refused } = useRefusal(timeZone);
  const booking = useBookPlace();
  const moving = useMoveBooking();
  const send = (
    { place }: FloorPlace,
    slot: Slot,
    outcome: Outcome,
    sent: Promise<BookingView>,
  ): void => {
    clear();
    sent.then(
      (booked) => {
        tell(booked.status === 'requested' ? 'requested' : outcome, place, slotOf(booked));
      },
      (error: unknown) => {
        refuse(place.placeId, slot, error);
      },
    );
  };
  return {
    ...refused,
    book: (wanted: FloorPlace, slot: Slot): void => {
      const { placeId } = wanted.place;
      send(wanted, slot, 'booked', booking.book({ floorId, placeId, slot }));
    },
    move: ({ bookingId }: BookingView, wanted: FloorPlace, slot: Slot): void => {
      const { placeId } = wanted.place;
      send(wanted, slot, 'moved', moving.mutateAsync({ bookingId, floorId, placeId, slot }));
    },
    isPending: booking.isPending || moving.isPending,
  };
}

/** Everything that can be done with places; a cancellation can be taken back for ten seconds. */
export function useBookingActions(floorId: FloorId, timeZone: string): BookingActions {
  const { book, move, refusal, isPending, tellProblem } = useTaking(floorId, timeZone);
  const tellCancelled = useCancelledToast(timeZone);
  const cancellation = useCancelWithUndo();
  const cancel = ({ place }: FloorPlace, { bookingId, status, ...times }: BookingOnPlan): void => {
    cancellation.cancel({ bookingId, floorId }).then((undo) => {
      tellCancelled({ place, slot: slotOf(times), status }, undo);
    }, tellProblem);
  };
  return { book, move, cancel, refusal, isPending: isPending || cancellation.isPending };
}
