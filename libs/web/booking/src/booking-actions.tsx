import { slotOf, type BookingView } from '@etage/contract';
import { ButtonLink, placeNameWithin, useFormats } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import type { BookingButtonProps } from './booking-button.props';
import { CancelButton } from './cancel-button';
import { CancelSeries } from './cancel-series';
import { CheckInButton } from './check-in-button';
import { ConfirmHold } from './confirm-hold';
import { isCancellable } from './is-cancellable';
import { useCancel } from './use-cancel';

export interface BookingActionsProps {
  readonly booking: BookingView;
  readonly now: Date;
  readonly placeHref: string;
  /** The row is about to vanish and the focus needs another home. */
  readonly onCancel: () => void;
}

function Cancel(props: BookingButtonProps & Pick<BookingActionsProps, 'onCancel'>) {
  const { booking, now, words, onCancel } = props;
  const cancel = useCancel(booking);
  const cancelThis = (): void => {
    onCancel();
    void cancel();
  };
  if (booking.seriesId && isCancellable(booking, now)) {
    const { seriesId, startsAt } = booking;
    return <CancelSeries {...{ seriesId, startsAt, words, cancelThis, onCancel }} />;
  }
  return <CancelButton {...{ booking, now, words }} onPress={cancelThis} />;
}

/** What can be done to a booking: check in while it is open, look where it is, cancel while it lasts. */
export function BookingActions({ booking, now, placeHref, onCancel }: BookingActionsProps) {
  const { t } = useTranslation();
  const formats = useFormats(booking.place.timeZone);
  const words = { place: placeNameWithin(booking.place, t), slot: formats.slot(slotOf(booking)) };
  return (
    <div className="bookings-actions">
      <ConfirmHold booking={booking} now={now} words={words} />
      <CheckInButton booking={booking} now={now} words={words} />
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
