import { useBookPlace, useCancelBooking } from '@etage/client';
import { slotOf, type BookingView } from '@etage/contract';
import { placeName, problemText, showToast, useFormats, useWording } from '@etage/ui';
import { useTranslation } from 'react-i18next';

/**
 * Cancels at once and offers to undo it for a while: that books the same again, and says so in a clear word if
 * somebody else was faster. Everything runs on promises, because the row is gone by then.
 */
export function useCancelWithUndo({ place, ...booking }: BookingView): () => Promise<void> {
  const { t } = useTranslation();
  const wording = useWording(place.timeZone);
  const formats = useFormats(place.timeZone);
  const { mutateAsync: cancel } = useCancelBooking();
  const { book } = useBookPlace();
  const { floorId } = place;
  const slot = slotOf(booking);
  const words = { place: placeName(place, t), slot: formats.slot(slot) };

  const bookAgain = async (): Promise<void> => {
    const title = booking.title === null ? {} : { title: booking.title };
    try {
      await book({ floorId, placeId: booking.placeId, slot, ...title });
      showToast({ tone: 'ok', text: t('booking.rebooked', words) });
    } catch (error) {
      const reason = problemText(error, wording);
      showToast({ tone: 'danger', text: t('booking.rebookFailed', { ...words, reason }) });
    }
  };

  return async () => {
    try {
      await cancel({ bookingId: booking.bookingId, floorId });
      const action = { label: t('common.undo'), onPress: () => void bookAgain() };
      const outcome = booking.status === 'requested' ? 'withdrawn' : 'cancelled';
      showToast({ tone: 'ok', text: t(`booking.${outcome}`, words), action });
    } catch (error) {
      showToast({ tone: 'danger', text: problemText(error, wording) });
    }
  };
}
