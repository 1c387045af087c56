import { useBookPlace, useCancelBooking } from '@etage/client';
import { ProblemError, type BookingOnPlan, type BookingView, type Problem } from '@etage/contract';
import type { FloorId, PlaceId, Slot } from '@etage/domain';
import { problemText, showToast, useFormats, useWording } from '@etage/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FloorPlace } from '../model/floor-places';
import { placeName } from '../model/place-words';

/** What the server had against a wish, until the person wishes for something else. */
export interface Refusal {
  readonly placeId: PlaceId;
  readonly slot: Slot;
  readonly problem: Problem;
}

export interface Booking {
  readonly book: (wanted: FloorPlace, slot: Slot) => void;
  readonly cancel: (from: FloorPlace, booking: BookingOnPlan) => void;
  readonly refusal: Refusal | null;
  readonly isPending: boolean;
}

const slotOf = ({ startsAt, endsAt }: BookingOnPlan | BookingView): Slot => ({
  startsAt: new Date(startsAt),
  endsAt: new Date(endsAt),
});

/** Books and cancels, says what came of it, and lets a cancellation be taken back for ten seconds. */
export function useBooking(floorId: FloorId, timeZone: string): Booking {
  const { t } = useTranslation();
  const formats = useFormats(timeZone);
  const wording = useWording(timeZone);
  const booking = useBookPlace();
  const cancellation = useCancelBooking();
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const tellProblem = (error: unknown): void => {
    showToast({ text: problemText(error, wording), tone: 'danger' });
  };
  const book = (
    { place }: FloorPlace,
    slot: Slot,
    word: 'booked' | 'rebooked' = 'booked',
  ): void => {
    setRefusal(null);
    const tell = (booked: BookingView): void => {
      const said = booked.status === 'requested' ? 'requested' : word;
      const values = { place: placeName(place, t), slot: formats.slot(slotOf(booked)) };
      showToast({ text: t(`floor.panel.${said}`, values), tone: 'ok' });
    };
    const refuse = (error: unknown): void => {
      const hasReasons = error instanceof ProblemError && error.problem.rejections.length > 0;
      if (hasReasons) setRefusal({ placeId: place.placeId, slot, problem: error.problem });
      else tellProblem(error);
    };
    booking.book({ floorId, placeId: place.placeId, slot }).then(tell, refuse);
  };
  const cancel = (from: FloorPlace, held: BookingOnPlan): void => {
    const slot = slotOf(held);
    const values = { place: placeName(from.place, t), slot: formats.slot(slot) };
    const undo = { label: t('common.undo'), onPress: () => book(from, slot, 'rebooked') };
    const tell = (): void => {
      showToast({ text: t('floor.panel.cancelled', values), tone: 'ok', action: undo });
    };
    cancellation.mutateAsync({ bookingId: held.bookingId, floorId }).then(tell, tellProblem);
  };
  return { book, cancel, refusal, isPending: booking.isPending || cancellation.isPending };
}
