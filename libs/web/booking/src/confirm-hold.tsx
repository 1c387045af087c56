import { useConfirmHold } from '@etage/client';
import { decideConfirmation } from '@etage/domain';
import { Button, showToast, useTellProblem } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import type { BookingButtonProps } from './booking-button.props';

const OF_WAITING = {
  text: 'waiting.confirm',
  label: 'waiting.confirmLabel',
  done: 'waiting.confirmed',
} as const;

const OF_REPLACEMENT = {
  text: 'replacement.confirm',
  label: 'replacement.confirmLabel',
  done: 'replacement.confirmed',
} as const;

/** Takes what the waiting list holds, or what is held in the stead of a closed place, as long as it is. */
export function ConfirmHold({ booking, now, words }: BookingButtonProps) {
  const { t } = useTranslation();
  const tellProblem = useTellProblem(booking.place.timeZone);
  const { mutateAsync, isPending } = useConfirmHold();
  const { bookingId, status, startsAt, endsAt } = booking;
  const heldUntil = booking.heldUntil === undefined ? null : new Date(booking.heldUntil);
  const hold = { status, heldUntil, startsAt: new Date(startsAt), endsAt: new Date(endsAt) };
  if (decideConfirmation(hold, now).length > 0) return null;
  const said = booking.replaces ? OF_REPLACEMENT : OF_WAITING;
  const confirm = async (): Promise<void> => {
    try {
      await mutateAsync(bookingId);
      showToast({ tone: 'ok', text: t(said.done) });
    } catch (error) {
      tellProblem(error);
    }
  };
  return (
    <Button
      variant="primary"
      icon="check"
      aria-label={t(said.label, words)}
      busy={isPending}
      onPress={() => void confirm()}
    >
      {t(said.text)}
    </Button>
  );
}
