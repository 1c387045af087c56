import { slotOf, type BookingView } from '@etage/contract';
import { decideChange } from '@etage/domain';
import { Button, ButtonLink, placeNameWithin, useFormats } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import { CancelSeries } from './cancel-series';
import { ConfirmHold } from './confirm-hold';
import { useCancel } from './use-cancel';
import { useCheckInHere } from './use-check-in-here';

export interface BookingActionsProps {
  readonly booking: BookingView;
  readonly now: Date;
  readonly placeHref: string;
  /** The row is about to vanish and the focus needs another home. */
  readonly onCancel: () => void;
}

interface ActionProps {
  readonly booking: BookingView;
  readonly now: Date;
  /** Place and time, so that each button says to a screen reader which booking it is about. */
  readonly words: { readonly place: string; readonly slot: string };
}

function CheckIn({ booking, now, words }: ActionProps) {
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

function cancelWords(status: BookingView['status']) {
  if (status === 'held') return { label: 'waiting.declineLabel', text: 'waiting.decline' } as const;
  return status === 'requested'
    ? ({ label: 'bookings.cancelRequestLabel', text: 'booking.cancelRequest' } as const)
    : ({ label: 'bookings.cancelLabel', text: 'bookings.cancel' } as const);
}

function Cancel({
  booking,
  now,
  words,
  onCancel,
}: ActionProps & Pick<BookingActionsProps, 'onCancel'>) {
  const { t } = useTranslation();
  const cancel = useCancel(booking);
  const facts = { ...slotOf(booking), status: booking.status };
  if (decideChange(facts, now).length > 0) return null;
  const cancelThis = (): void => {
    onCancel();
    void cancel();
  };
  if (booking.seriesId) {
    const { seriesId, startsAt } = booking;
    return <CancelSeries {...{ seriesId, startsAt, words, cancelThis, onCancel }} />;
  }
  return (
    <Button
      variant="danger"
      aria-label={t(cancelWords(booking.status).label, words)}
      onPress={cancelThis}
    >
      {t(cancelWords(booking.status).text)}
    </Button>
  );
}

/** What can be done to a booking: check in while it is open, look where it is, cancel while it lasts. */
export function BookingActions({ booking, now, placeHref, onCancel }: BookingActionsProps) {
  const { t } = useTranslation();
  const formats = useFormats(booking.place.timeZone);
  const words = { place: placeNameWithin(booking.place, t), slot: formats.slot(slotOf(booking)) };
  return (
    <div className="bookings-actions">
      <ConfirmHold booking={booking} now={now} words={words} />
      <CheckIn booking={booking} now={now} words={words} />
      <ButtonLink
        href={placeHref}
        variant="quiet"
        aria-label={t('bookings.showOnPlanLabel', words)}
      >
        {t('bookings.showOnPlan')}
      </ButtonLink>
      <Cancel booking={booking} now={now} words={words} onCancel={onCancel} />
    </div>
  );
}
