import { useConfirmHold } from '@etage/client';
import type { BookingView } from '@etage/contract';
import { decideConfirmation } from '@etage/domain';
import { Button, problemText, showToast, useWording } from '@etage/ui';
import { useTranslation } from 'react-i18next';

interface ConfirmHoldProps {
  readonly booking: BookingView;
  readonly now: Date;
  readonly words: { readonly place: string; readonly slot: string };
}

/** Takes what the waiting list holds, as long as it does. */
export function ConfirmHold({ booking, now, words }: ConfirmHoldProps) {
  const { t } = useTranslation();
  const wording = useWording(booking.place.timeZone);
  const { mutateAsync, isPending } = useConfirmHold();
  const { bookingId, status, startsAt, endsAt } = booking;
  const heldUntil = booking.heldUntil === undefined ? null : new Date(booking.heldUntil);
  const hold = { status, heldUntil, startsAt: new Date(startsAt), endsAt: new Date(endsAt) };
  if (decideConfirmation(hold, now).length > 0) return null;
  const confirm = async (): Promise<void> => {
    try {
      await mutateAsync(bookingId);
      showToast({ tone: 'ok', text: t('waiting.confirmed') });
    } catch (error) {
      showToast({ tone: 'danger', text: problemText(error, wording) });
    }
  };
  return (
    <Button
      variant="primary"
      icon="check"
      aria-label={t('waiting.confirmLabel', words)}
      busy={isPending}
      onPress={() => void confirm()}
    >
      {t('waiting.confirm')}
    </Button>
  );
}
