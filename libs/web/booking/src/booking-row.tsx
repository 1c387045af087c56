import { floorHomeOf, useSites } from '@etage/client';
import { slotOf } from '@etage/contract';
import type { PlaceKind } from '@etage/domain';
import { floorName, Icon, roomName, untilText, useFormats, type IconName } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import { BookingActions, type BookingActionsProps } from './booking-actions';
import { isPast } from './booking-days';
import { BookingStatusBadge } from './booking-status-badge';

const KIND_ICONS: Readonly<Record<PlaceKind, IconName>> = {
  desk: 'desk',
  room: 'room',
  equipment: 'camera',
};

/** One booking: when, where, how it stands, and what can be done. */
export function BookingRow(props: BookingActionsProps) {
  const { place, title, status, seriesId, guest, items, itemOfId, ...booking } = props.booking;
  const { t } = useTranslation();
  const formats = useFormats(place.timeZone);
  const home = floorHomeOf(useSites().data ?? [], place.floorId);
  const isNamed = place.name !== '' && place.name !== place.code;
  const name = isNamed ? roomName(place, t) : t(`placeKind.${place.kind}`);
  return (
    <li className="bookings-row">
      <Icon name={KIND_ICONS[place.kind]} />
      <time className="bookings-time" dateTime={booking.startsAt}>
        {formats.times(slotOf(booking))}
      </time>
      <div className="bookings-place">
        <strong>{place.code}</strong> <span>{title ?? name}</span>
        <small>
          {home ? floorName(home.floor, home.building.floors, t) : place.floorName},{' '}
          {place.buildingName}
          {seriesId && ` · ${t('bookings.ofSeries')}`}
          {guest && ` · ${t('team.guest.named', { name: guest.name ?? '' })}`}
          {items &&
            ` · ${t('bookings.withItems', { items: items.map(({ code }) => code).join(', ') })}`}
          {itemOfId && ` · ${t('bookings.goesAlong')}`}
          {booking.replaces && ` · ${t('replacement.row')}`}
        </small>
      </div>
      <BookingStatusBadge
        status={status}
        placeBroken={booking.placeBroken}
        isOver={isPast(props.booking, props.now)}
        heldUntil={
          booking.heldUntil &&
          untilText(new Date(booking.heldUntil), { now: props.now, ...place }, formats)
        }
      />
      <BookingActions {...props} />
    </li>
  );
}
