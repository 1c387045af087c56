import { useBookPlace, useCancelBooking, useMoveBooking } from '@etage/client';
import { slotOf, type BookingOnPlan, type BookingView, type PlaceView } from '@etage/contract';
import type { FloorId, Slot } from '@etage/domain';
import { showToast, useFormats } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import type { FloorPlace } from '../model/floor-places';
import { placeName } from '../model/place-words';
import { useRefusal, type Refusal } from './use-refusal';

export interface Booking {
  readonly book: (wanted: FloorPlace, slot: Slot) => void;
  /** Moves a booking of mine to this place and slot. */
  readonly move: (booking: BookingView, wanted: FloorPlace, slot: Slot) => void;
  readonly cancel: (from: FloorPlace, booking: BookingOnPlan) => void;
  readonly refusal: Refusal | null;
  readonly isPending: boolean;
}

type Outcome = 'booked' | 'requested' | 'rebooked' | 'moved' | 'cancelled' | 'withdrawn';

/** Says in a toast what came of it; `undo` for what can be taken back. */
function useTell(timeZone: string) {
  const { t } = useTranslation();
  const formats = useFormats(timeZone);
  return (outcome: Outcome, place: PlaceView, slot: Slot, undo?: () => void): void => {
    const text = t(`floor.panel.${outcome}`, {
      place: placeName(place, t),
      slot: formats.slot(slot),
    });
    const action = undo && { label: t('common.undo'), onPress: undo };
    // What was booked and is cancelled cannot be taken back a second time.
    const givesWay = outcome === 'booked' || outcome === 'requested';
    showToast({ text, tone: 'ok', ...(action ? { action, givesWay } : {}) });
  };
}

/** A booking of a moment ago is taken back by cancelling it. */
function useTakeBack(floorId: FloorId, timeZone: string, tellProblem: (error: unknown) => void) {
  const tell = useTell(timeZone);
  const { mutateAsync: cancel } = useCancelBooking();
  return (place: PlaceView, { bookingId, ...booked }: BookingView) =>
    (): void => {
      cancel({ bookingId, floorId }).then(() => {
        tell(booked.status === 'requested' ? 'withdrawn' : 'cancelled', place, slotOf(booked));
      }, tellProblem);
    };
}

/** Books and moves; what came of it is said, and what stands against it is kept for the panel. */
function useTaking(floorId: FloorId, timeZone: string) {
  const tell = useTell(timeZone);
  const { clear, refuse, ...refused } = useRefusal(timeZone);
  const takeBack = useTakeBack(floorId, timeZone, refused.tellProblem);
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
        const undo = outcome === 'booked' ? takeBack(place, booked) : undefined;
        tell(booked.status === 'requested' ? 'requested' : outcome, place, slotOf(booked), undo);
      },
      (error: unknown) => {
        refuse(place.placeId, slot, error);
      },
    );
  };
  return {
    ...refused,
    book: (wanted: FloorPlace, slot: Slot, outcome: 'booked' | 'rebooked' = 'booked'): void => {
      const { placeId } = wanted.place;
      send(wanted, slot, outcome, booking.book({ floorId, placeId, slot }));
    },
    move: ({ bookingId }: BookingView, wanted: FloorPlace, slot: Slot): void => {
      const { placeId } = wanted.place;
      send(wanted, slot, 'moved', moving.mutateAsync({ bookingId, floorId, placeId, slot }));
    },
    isPending: booking.isPending || moving.isPending,
  };
}

/** Everything that can be done with places; a cancellation can be taken back for ten seconds. */
export function useBooking(floorId: FloorId, timeZone: string): Booking {
  const tell = useTell(timeZone);
  const { book, move, refusal, isPending, tellProblem } = useTaking(floorId, timeZone);
  const cancellation = useCancelBooking();
  const cancel = (from: FloorPlace, held: BookingOnPlan): void => {
    const slot = slotOf(held);
    const undo = (): void => {
      book(from, slot, 'rebooked');
    };
    cancellation.mutateAsync({ bookingId: held.bookingId, floorId }).then(() => {
      tell(held.status === 'requested' ? 'withdrawn' : 'cancelled', from.place, slot, undo);
    }, tellProblem);
  };
  return { book, move, cancel, refusal, isPending: isPending || cancellation.isPending };
}
