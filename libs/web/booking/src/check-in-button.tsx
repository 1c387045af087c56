import { Button } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import type { BookingButtonProps } from './booking-button.props';
import { useCheckInHere } from './use-check-in-here';

/** Says that one is there, while that is open. */
export function CheckInButton({ booking, now, words }: BookingButtonProps) {
  const { t } = useTranslation();
  const { isOpen, isPending, checkIn } = useCheckInHere(booking, now);
  if (!isOpen) return null;
  return (
    <Button
      variant="primary"
      icon="check-in"
      aria-label={t('bookings.checkInLabel', words)}
      busy={isPending}
      onPress={() => void checkIn()}
    >
      {t('bookings.checkIn')}
    </Button>
  );
}
