import { useBookPlace, useCancelBooking } from '@etage/client';
import type { BookingOnPlan, BookingView, PlaceView } from '@etage/contract';
import type { FloorId, Slot } from '@etage/domain';
import { showToast, useFormats } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import type { FloorPlace } from '../model/floor-places';
import { placeName } from '../model/place-words';
import { useRefusal, type Refusal } from './use-refusal';
import { useMoveBooking } from './use-move-booking';

export interface Booking {
  readonly book: (wanted: FloorPlace, slot: Slot) => void;
  /** Moves a booking of mine to this place and slot. */
  readonly move: (booking: BookingView, wanted: FloorPlace, slot: Slot) => void;
  readonly cancel: (from: FloorPlace, booking: BookingOnPlan) => void;
  readonly refusal: Refusal | null;
  readonly isPending: boolean;
}

type Outcome = 'booked' | 'requested' | 'rebooked' | 'moved' | 'cancelled';

const slotOf = ({ startsAt, endsAt }: BookingOnPlan | BookingView): Slot => ({
  startsAt: new Date(startsAt),
  endsAt: new Date(endsAt),
});

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
    showToast({ text, tone: 'ok', ...(action ? { action } : {}) });
  };
}

/** Books, moves and cancels, says what came of it, and lets a cancellation be taken back for ten seconds. */
export function useBooking(floorId: FloorId, timeZone: string): Booking {
  const tell = useTell(timeZone);
  const { refusal, clear, refuse, tellProblem } = useRefusal(timeZone);
  const booking = useBookPlace();
  const moving = useMoveBooking();
  const cancellation = useCancelBooking();

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
  const take = (wanted: FloorPlace, slot: Slot, outcome: 'booked' | 'rebooked'): void => {
    const { placeId } = wanted.place;
    send(wanted, slot, outcome, booking.book({ floorId, placeId, slot }));
  };
  return {
    book: (wanted, slot) => {
      take(wanted, slot, 'booked');
    },
    move: ({ bookingId }, wanted, slot) => {
      const { placeId } = wanted.place;
      send(wanted, slot, 'moved', moving.mutateAsync({ bookingId, floorId, placeId, slot }));
    },
    cancel: (from, held) => {
      const slot = slotOf(held);
      const undo = (): void => {
        take(from, slot, 'rebooked');
      };
      cancellation.mutateAsync({ bookingId: held.bookingId, floorId }).then(() => {
        tell('cancelled', from.place, slot, undo);
      }, tellProblem);
    },
    refusal,
    isPending: booking.isPending || moving.isPending || cancellation.isPending,
  };
}
