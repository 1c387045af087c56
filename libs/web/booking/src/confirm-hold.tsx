import { useConfirmHold } from '@etage/client';
import { decideConfirmation } from '@etage/domain';
import { Button, showToast, useTellProblem } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import type { BookingButtonProps } from './booking-button.props';

/** Takes what the waiting list holds, or what is held in the stead of a closed place, as long as it is. */
export function ConfirmHold({ booking, now, words }: BookingButtonProps) {
  const { t } = useTranslation();
  const tellProblem = useTellProblem(booking.place.timeZone);
  const { mutateAsync, isPending } = useConfirmHold();
  const { bookingId, status, startsAt, endsAt } = booking;
  const heldUntil = booking.heldUntil === undefined ? null : new Date(booking.heldUntil);
  const hold = { status, heldUntil, startsAt: new Date(startsAt), endsAt: new Date(endsAt) };
  if (decideConfirmation(hold, now).length > 0) return null;
  const kind = booking.replaces ? 'replacement' : 'waiting';
  const confirm = async (): Promise<void> => {
    try {
      await mutateAsync(bookingId);
      showToast({ tone: 'ok', text: t(`${kind}.confirmed`) });
    } catch (error) {
      tellProblem(error);
    }
  };
  return (
    <Button
      variant="primary"
      icon="check"
      aria-label={t(`${kind}.confirmLabel`, words)}
      busy={isPending}
      onPress={() => void confirm()}
    >
      {t(`${kind}.confirm`)}
    </Button>
  );
}
