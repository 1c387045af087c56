import { floorHomeOf, useCheckIn, useSites } from '@etage/client';
import { slotOf, type BookingView } from '@etage/contract';
import { decideCheckIn } from '@etage/domain';
import { placeNameWithin, showToast, useTellProblem } from '@etage/ui';
import { useTranslation } from 'react-i18next';

/** Whether one may check in to a booking now, and how. */
export function useCheckInHere(booking: BookingView, now: Date) {
  const { t } = useTranslation();
  const tellProblem = useTellProblem(booking.place.timeZone);
  const sites = useSites().data ?? [];
  const { mutateAsync, isPending } = useCheckIn();
  const settings = floorHomeOf(sites, booking.place.floorId)?.site.settings;
  const facts = { ...slotOf(booking), status: booking.status };
  const isOpen = settings !== undefined && decideCheckIn(facts, now, settings).length === 0;
  const checkIn = async (): Promise<void> => {
    try {
      await mutateAsync(booking.bookingId);
      const place = placeNameWithin(booking.place, t);
      showToast({ tone: 'ok', text: t('bookings.checkedIn', { place }) });
    } catch (error) {
      tellProblem(error);
    }
  };
  return { isOpen, isPending, checkIn };
}
