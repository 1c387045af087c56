import { floorHomeOf, useSites } from '@etage/client';
import { slotOf, type BookingView } from '@etage/contract';
import { floorName, placeNameWithin, useFormats } from '@etage/ui';
import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { isPast } from '../booking-days';
import { BookingStatusBadge } from '../booking-status-badge';
import { CancelButton } from '../cancel-button';
import { CheckInButton } from '../check-in-button';
import { ConfirmHold } from '../confirm-hold';
import { useCancel } from '../use-cancel';

export interface DayBookingProps {
  readonly booking: BookingView;
  readonly now: Date;
  readonly placeHref: string;
}

function Actions({ booking, now }: Omit<DayBookingProps, 'placeHref'>) {
  const { t } = useTranslation();
  const formats = useFormats(booking.place.timeZone);
  const cancel = useCancel(booking);
  const words = { place: placeNameWithin(booking.place, t), slot: formats.slot(slotOf(booking)) };
  return (
    <div className="week-booking-actions">
      <ConfirmHold {...{ booking, now, words }} />
      <CheckInButton {...{ booking, now, words }} />
      <CancelButton {...{ booking, now, words }} onPress={() => void cancel()} />
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
        <BookingStatusBadge
          status={status}
          isOver={isPast(booking, now)}
          placeBroken={booking.placeBroken}
        />
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
