import type { BookingView } from '@etage/contract';
import { decideChange, type PlaceKind } from '@etage/domain';
import { Button, ButtonLink, Icon, useFormats, type IconName } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import { BookingStatusBadge } from './booking-status-badge';
import { slotOf } from './slot-of';
import { useCancelWithUndo } from './use-cancel-with-undo';
import { useCheckInHere } from './use-check-in-here';

export interface BookingRowProps {
  readonly booking: BookingView;
  readonly now: Date;
  readonly placeHref: string;
  /** The row is about to vanish and the focus needs another home. */
  readonly onCancel: () => void;
}

const KIND_ICONS: Readonly<Record<PlaceKind, IconName>> = {
  desk: 'desk',
  room: 'room',
  equipment: 'camera',
};

function Actions({ booking, now, placeHref, onCancel }: BookingRowProps) {
  const { t } = useTranslation();
  const formats = useFormats(booking.place.timeZone);
  const cancel = useCancelWithUndo(booking);
  const { isOpen, isPending, checkIn } = useCheckInHere(booking, now);
  const slot = slotOf(booking);
  const words = { place: booking.place.code, slot: formats.slot(slot) };
  const mayCancel = decideChange({ ...slot, status: booking.status }, now).length === 0;
  return (
    <div className="bookings-actions">
      {isOpen && (
        <Button
          variant="primary"
          icon="check-in"
          aria-label={t('bookings.checkInLabel', words)}
          busy={isPending}
          onPress={() => void checkIn()}
        >
          {t('bookings.checkIn')}
        </Button>
      )}
      <ButtonLink
        href={placeHref}
        variant="quiet"
        aria-label={t('bookings.showOnPlanLabel', words)}
      >
        {t('bookings.showOnPlan')}
      </ButtonLink>
      {mayCancel && (
        <Button
          variant="danger"
          aria-label={t('bookings.cancelLabel', words)}
          onPress={() => {
            onCancel();
            void cancel();
          }}
        >
          {t('bookings.cancel')}
        </Button>
      )}
    </div>
  );
}

/** One booking: when, where, how it stands, and what can be done. */
export function BookingRow(props: BookingRowProps) {
  const { place, title, status, ...booking } = props.booking;
  const { t } = useTranslation();
  const formats = useFormats(place.timeZone);
  const name = place.name === place.code ? t(`placeKind.${place.kind}`) : place.name;
  return (
    <li className="bookings-row">
      <Icon name={KIND_ICONS[place.kind]} />
      <time className="bookings-time" dateTime={booking.startsAt}>
        {formats.times(slotOf(booking))}
      </time>
      <div className="bookings-place">
        <strong>{place.code}</strong> <span>{title ?? name}</span>
        <small>
          {place.floorName}, {place.buildingName}
        </small>
      </div>
      <BookingStatusBadge status={status} />
      <Actions {...props} />
    </li>
  );
}
