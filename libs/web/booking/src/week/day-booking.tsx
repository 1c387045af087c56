import { floorHomeOf, useSites } from '@etage/client';
import { slotOf, type BookingView } from '@etage/contract';
import { decideChange } from '@etage/domain';
import { Button, floorName, placeNameWithin, useFormats } from '@etage/ui';
import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { isPast } from '../booking-days';
import { BookingStatusBadge } from '../booking-status-badge';
import { useCancel } from '../use-cancel';
import { useCheckInHere } from '../use-check-in-here';

export interface DayBookingProps {
  readonly booking: BookingView;
  readonly now: Date;
  readonly placeHref: string;
}

function Actions({ booking, now }: Omit<DayBookingProps, 'placeHref'>) {
  const { t } = useTranslation();
  const formats = useFormats(booking.place.timeZone);
  const cancel = useCancel(booking);
  const { isOpen, isPending, checkIn } = useCheckInHere(booking, now);
  const words = { place: placeNameWithin(booking.place, t), slot: formats.slot(slotOf(booking)) };
  const facts = { ...slotOf(booking), status: booking.status };
  const isRequest = booking.status === 'requested';
  return (
    <div className="week-booking-actions">
      {isOpen && (
        <Button
          variant="primary"
          aria-label={t('bookings.checkInLabel', words)}
          busy={isPending}
          onPress={() => void checkIn()}
        >
          {t('bookings.checkIn')}
        </Button>
      )}
      {decideChange(facts, now).length === 0 && (
        <Button
          variant="danger"
          aria-label={t(isRequest ? 'bookings.cancelRequestLabel' : 'bookings.cancelLabel', words)}
          onPress={() => void cancel()}
        >
          {t(isRequest ? 'booking.cancelRequest' : 'bookings.cancel')}
        </Button>
      )}
    </div>
  );
}

/** A booking within its day: when, where, and what can be done. */
export function DayBooking({ booking, now, placeHref }: DayBookingProps) {
  const { t } = useTranslation();
  const { place, status, title } = booking;
  const formats = useFormats(place.timeZone);
  const home = floorHomeOf(useSites().data ?? [], place.floorId);
  return (
    <li className="week-booking">
      <p>
        <time dateTime={booking.startsAt}>{formats.times(slotOf(booking))}</time>
        <BookingStatusBadge status={status} isOver={isPast(booking, now)} />
      </p>
      <p>
        <Link href={placeHref}>{title ?? place.code}</Link>
        <small>
          {title !== null && `${place.code}, `}
          {home ? floorName(home.floor, home.building.floors, t) : place.floorName},{' '}
          {place.buildingName}
        </small>
      </p>
      <Actions booking={booking} now={now} />
    </li>
  );
}
