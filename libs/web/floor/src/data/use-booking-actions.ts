import { useBookPlace, useCancelWithUndo, useMoveBooking } from '@etage/client';
import { slotOf, type BookingOnPlan, type BookingView, type PlaceView } from '@etage/contract';
import type { BookingId, FloorId, GuestId, PersonId, PlaceId, Slot } from '@etage/domain';
import { placeName, showToast, useCancelledToast, useFormats } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import type { FloorPlace } from '../model/floor-places';
import { useRefusal, type Refusal } from './use-refusal';
import { useWaitingActions, type WaitingActions } from './use-waiting-actions';

/** Whom it is for, where not for me. */
export type BookedFor = { readonly personId: PersonId } | { readonly guestId: GuestId };

export interface BookingActions {
  /** Books the place, movable items with it, for me or for somebody else. */
  readonly book: (
    wanted: FloorPlace,
    slot: Slot,
    itemIds?: readonly PlaceId[],
    bookedFor?: BookedFor,
  ) => void;
  /** Moves a booking of mine to this place and slot. */
  readonly move: (booking: BookingView, wanted: FloorPlace, slot: Slot) => void;
  readonly cancel: (from: FloorPlace, booking: BookingOnPlan) => void;
  readonly waiting: WaitingActions;
  readonly refusal: Refusal | null;
  readonly isPending: boolean;
}

type Outcome = 'booked' | 'requested' | 'moved' | 'movedBack';

type Named = Pick<PlaceView, 'code' | 'name' | 'kind'>;

/** Says in a toast what came of it; `undo` for what can be taken back. */
function useTell(timeZone: string) {
  const { t } = useTranslation();
  const formats = useFormats(timeZone);
  return (outcome: Outcome, place: Named, slot: Slot, undo?: () => void): void => {
    const text = t(`booking.${outcome}`, {
      place: placeName(place, t),
      slot: formats.slot(slot),
    });
    const action = undo && { label: t('common.undo'), onPress: undo };
    // What was booked and is cancelled cannot be taken back a second time.
    showToast({ text, tone: 'ok', ...(action ? { action, givesWay: true } : {}) });
  };
}

type Stay = Pick<BookingOnPlan, 'bookingId' | 'status' | 'startsAt' | 'endsAt'>;

/** Cancels, says so, and offers to take that back for ten seconds. */
function useCancelling(floorId: FloorId, timeZone: string, tellProblem: (error: unknown) => void) {
  const tellCancelled = useCancelledToast(timeZone);
  const cancellation = useCancelWithUndo();
  const cancel = (place: PlaceView, { bookingId, status, ...times }: Stay): void => {
    cancellation.cancel({ bookingId, floorId }).then((undo) => {
      tellCancelled({ place, slot: slotOf(times), status }, undo);
    }, tellProblem);
  };
  return { cancel, isPending: cancellation.isPending };
}

type Cancelling = ReturnType<typeof useCancelling>;

/** Books and moves; what was booked a moment ago is taken back by cancelling it, what was moved by moving it back. */
function useTaking(
  floorId: FloorId,
  timeZone: string,
  { cancel }: Pick<Cancelling, 'cancel'>,
  tellProblem: (error: unknown) => void,
) {
  const tell = useTell(timeZone);
  const booking = useBookPlace();
  const moving = useMoveBooking();
  const book = async (
    { place }: FloorPlace,
    slot: Slot,
    itemIds: readonly PlaceId[] = [],
    bookedFor?: BookedFor,
  ): Promise<void> => {
    const { placeId } = place;
    const booked = await booking.book({ floorId, placeId, slot, itemIds, ...bookedFor });
    const { status } = booked;
    tell(status === 'requested' ? 'requested' : 'booked', place, slotOf(booked), () => {
      cancel(place, booked);
    });
  };
  const move = async (held: BookingView, { place }: FloorPlace, slot: Slot): Promise<void> => {
    const to = { bookingId: held.bookingId, floorId, placeId: place.placeId, slot };
    const moved = await moving.mutateAsync(to);
    tell(moved.status === 'requested' ? 'requested' : 'moved', place, slotOf(moved), () => {
      const back = {
        ...to,
        floorId: held.place.floorId,
        placeId: held.placeId,
        slot: slotOf(held),
      };
      moving.mutateAsync(back).then(() => {
        tell('movedBack', held.place, slotOf(held));
      }, tellProblem);
    });
  };
  return { book, move, isPending: booking.isPending || moving.isPending };
}

/** Everything that can be done with places: what came of it is said, what stands against it is kept for the panel. */
export function useBookingActions(floorId: FloorId, timeZone: string): BookingActions {
  const { clear, refuse, refusal, tellProblem } = useRefusal(timeZone);
  const cancelling = useCancelling(floorId, timeZone, tellProblem);
  const taking = useTaking(floorId, timeZone, cancelling, tellProblem);
  const waiting = useWaitingActions(timeZone);
  const take = (
    { place }: FloorPlace,
    slot: Slot,
    taken: Promise<void>,
    moved?: BookingId,
  ): void => {
    clear();
    taken.catch((error: unknown) => {
      refuse(place.placeId, slot, error, moved);
    });
  };
  return {
    book: (wanted, slot, itemIds, bookedFor) => {
      take(wanted, slot, taking.book(wanted, slot, itemIds, bookedFor));
    },
    move: (held, wanted, slot) => {
      take(wanted, slot, taking.move(held, wanted, slot), held.bookingId);
    },
    cancel: ({ place }, held) => {
      cancelling.cancel(place, held);
    },
    waiting,
    refusal,
    isPending: taking.isPending || cancelling.isPending,
  };
}
