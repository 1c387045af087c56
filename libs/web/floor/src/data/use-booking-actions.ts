import { useBookPlace, useCancelWithUndo, useMoveBooking } from '@etage/client';
import { slotOf, type BookingOnPlan, type BookingView, type PlaceView } from '@etage/contract';
import type { FloorId, GuestId, PersonId, Slot } from '@etage/domain';
import { placeName, showToast, useCancelledToast, useFormats } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import type { FloorPlace } from '../model/floor-places';
import { useRefusal, type Refusal } from './use-refusal';

/** Whom it is for, where not for me. */
export type BookedFor = { readonly personId: PersonId } | { readonly guestId: GuestId };

export interface BookingActions {
  readonly book: (wanted: FloorPlace, slot: Slot, bookedFor?: BookedFor) => void;
  /** Moves a booking of mine to this place and slot. */
  readonly move: (booking: BookingView, wanted: FloorPlace, slot: Slot) => void;
  readonly cancel: (from: FloorPlace, booking: BookingOnPlan) => void;
  readonly refusal: Refusal | null;
  readonly isPending: boolean;
}

type Outcome = 'booked' | 'requested' | 'moved';

/** Says in a toast what came of it; `undo` for what can be taken back. */
function useTell(timeZone: string) {
  const { t } = useTranslation();
  const formats = useFormats(timeZone);
  return (outcome: Outcome, place: PlaceView, slot: Slot, undo?: () => void): void => {
    const text = t(`booking.${outcome}`, {
      place: placeName(place, t),
      slot: formats.slot(slot),
    });
    const action = undo && { label: t('common.undo'), onPress: undo };
    // What was booked and is cancelled cannot be taken back a second time.
    showToast({ text, tone: 'ok', ...(action ? { action, givesWay: true } : {}) });
  };
}

/** Cancels, says so, and offers to take that back for ten seconds. */
function useCancelling(floorId: FloorId, timeZone: string, tellProblem: (error: unknown) => void) {
  const tellCancelled = useCancelledToast(timeZone);
  const cancellation = useCancelWithUndo();
  const cancel = (place: PlaceView, { bookingId, status, ...times }: BookingOnPlan): void => {
    cancellation.cancel({ bookingId, floorId }).then((undo) => {
      tellCancelled({ place, slot: slotOf(times), status }, undo);
    }, tellProblem);
  };
  return { cancel, isPending: cancellation.isPending };
}

type Cancelling = ReturnType<typeof useCancelling>;

/** Books and moves; what was booked a moment ago is taken back by cancelling it, a move has no way back. */
function useTaking(floorId: FloorId, timeZone: string, { cancel }: Pick<Cancelling, 'cancel'>) {
  const tell = useTell(timeZone);
  const booking = useBookPlace();
  const moving = useMoveBooking();
  const book = async ({ place }: FloorPlace, slot: Slot, bookedFor?: BookedFor): Promise<void> => {
    const booked = await booking.book({ floorId, placeId: place.placeId, slot, ...bookedFor });
    const { status } = booked;
    tell(status === 'requested' ? 'requested' : 'booked', place, slotOf(booked), () => {
      cancel(place, { ...booked, mine: true });
    });
  };
  const move = async (held: BookingView, { place }: FloorPlace, slot: Slot): Promise<void> => {
    const to = { bookingId: held.bookingId, floorId, placeId: place.placeId, slot };
    const moved = await moving.mutateAsync(to);
    tell(moved.status === 'requested' ? 'requested' : 'moved', place, slotOf(moved));
  };
  return { book, move, isPending: booking.isPending || moving.isPending };
}

/** Everything that can be done with places: what came of it is said, what stands against it is kept for the panel. */
export function useBookingActions(floorId: FloorId, timeZone: string): BookingActions {
  const { clear, refuse, refusal, tellProblem } = useRefusal(timeZone);
  const cancelling = useCancelling(floorId, timeZone, tellProblem);
  const taking = useTaking(floorId, timeZone, cancelling);
  const take = ({ place }: FloorPlace, slot: Slot, taken: Promise<void>): void => {
    clear();
    taken.catch((error: unknown) => {
      refuse(place.placeId, slot, error);
    });
  };
  return {
    book: (wanted, slot, bookedFor) => {
      take(wanted, slot, taking.book(wanted, slot, bookedFor));
    },
    move: (held, wanted, slot) => {
      take(wanted, slot, taking.move(held, wanted, slot));
    },
    cancel: ({ place }, held) => {
      cancelling.cancel(place, held);
    },
    refusal,
    isPending: taking.isPending || cancelling.isPending,
  };
}
