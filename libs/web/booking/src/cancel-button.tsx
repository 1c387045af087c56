import type { BookingView } from '@etage/contract';
import { Button } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import type { BookingButtonProps } from './booking-button.props';
import { isCancellable } from './is-cancellable';

function cancelWords(status: BookingView['status']) {
  if (status === 'held') return { label: 'waiting.declineLabel', text: 'waiting.decline' } as const;
  return status === 'requested'
    ? ({ label: 'bookings.cancelRequestLabel', text: 'booking.cancelRequest' } as const)
    : ({ label: 'bookings.cancelLabel', text: 'bookings.cancel' } as const);
}

interface CancelButtonProps extends BookingButtonProps {
  readonly onPress: () => void;
}

/** Gives this booking up, in the word that fits how it stands; nothing where it is too late. */
export function CancelButton({ booking, now, words, onPress }: CancelButtonProps) {
  const { t } = useTranslation();
  const { label, text } = cancelWords(booking.status);
  if (!isCancellable(booking, now)) return null;
  return (
    <Button variant="danger" aria-label={t(label, words)} onPress={onPress}>
      {t(text)}
    </Button>
  );
}
