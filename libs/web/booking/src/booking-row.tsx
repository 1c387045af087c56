import { floorHomeOf, useSites } from '@etage/client';
import { slotOf } from '@etage/contract';
import type { PlaceKind } from '@etage/domain';
import { Icon, levelName, roomName, useFormats, type IconName } from '@etage/ui';
import { useTranslation } from 'react-i18next';
import { BookingActions, type BookingActionsProps } from './booking-actions';
import { BookingStatusBadge } from './booking-status-badge';

const KIND_ICONS: Readonly<Record<PlaceKind, IconName>> = {
  desk: 'desk',
  room: 'room',
  equipment: 'camera',
};

/** One booking: when, where, how it stands, and what can be done. */
export function BookingRow(props: BookingActionsProps) {
  const { place, title, status, seriesId, ...booking } = props.booking;
  const { t } = useTranslation();
  const formats = useFormats(place.timeZone);
  const home = floorHomeOf(useSites().data ?? [], place.floorId);
  const name = place.name === place.code ? t(`placeKind.${place.kind}`) : roomName(place.name, t);
  return (
    <li className="bookings-row">
      <Icon name={KIND_ICONS[place.kind]} />
      <time className="bookings-time" dateTime={booking.startsAt}>
        {formats.times(slotOf(booking))}
      </time>
      <div className="bookings-place">
        <strong>{place.code}</strong> <span>{title ?? name}</span>
        <small>
          {home ? levelName(home.floor.level, t) : place.floorName}, {place.buildingName}
          {seriesId && ` · ${t('bookings.ofSeries')}`}
        </small>
      </div>
      <BookingStatusBadge status={status} />
      <BookingActions {...props} />
    </li>
  );
}
