import { useBookDays, useCancelBooking } from '@etage/client';
import type { BookingView } from '@etage/contract';
import type { PlaceId } from '@etage/domain';
import { problemText, rejectionText, showToast, useWording } from '@etage/ui';
import { useTranslation } from 'react-i18next';

interface WantedDay {
  readonly placeId: PlaceId;
  readonly startsAt: string;
  readonly endsAt: string;
}

/** Books days at once, says how many of them, and offers to take that back for a while. */
export function useBookUsualDays(timeZone: string) {
  const { t } = useTranslation();
  const wording = useWording(timeZone);
  const { mutateAsync, isPending } = useBookDays();
  const cancellation = useCancelBooking();
  const tellProblem = (error: unknown): void => {
    showToast({ tone: 'danger', text: problemText(error, wording) });
  };
  const takeBack = async (booked: readonly BookingView[]): Promise<void> => {
    try {
      for (const { bookingId, place } of booked) {
        await cancellation.mutateAsync({ bookingId, floorId: place.floorId });
      }
      showToast({ tone: 'ok', text: t('week.takenBack', { count: booked.length }) });
    } catch (error) {
      tellProblem(error);
    }
  };
  const book = async (wanted: readonly WantedDay[]): Promise<void> => {
    const days = wanted.map(({ placeId, startsAt, endsAt }) => ({ placeId, startsAt, endsAt }));
    try {
      const { bookings, refused } = await mutateAsync(days);
      const words = { count: bookings.length, all: days.length };
      const [why] = refused.flatMap(({ rejections }) => rejections);
      const text = why
        ? `${t('week.bookedInPart', words)} ${rejectionText(why, wording)}`
        : t('week.booked', words);
      const action = { label: t('common.undo'), onPress: () => void takeBack(bookings) };
      const tone = why ? 'danger' : 'ok';
      showToast({ text, tone, ...(bookings.length > 0 ? { action } : {}) });
    } catch (error) {
      tellProblem(error);
    }
  };
  return { book, isPending };
}
