import { holdsPlace } from '@etage/domain';
import type { AnnouncedBooking } from '@etage/database';
import type { BookingView } from '@etage/contract';
import type { BookingRow } from './queries/read-booking.query';

/** The place as people know it. */
export const placeOfBooking = (row: BookingView['place']): BookingView['place'] => ({
  code: row.code,
  name: row.name,
  kind: row.kind,
  floorId: row.floorId,
  floorName: row.floorName,
  buildingName: row.buildingName,
  siteName: row.siteName,
  timeZone: row.timeZone,
});

const guestOf = (row: BookingRow): Pick<BookingView, 'guest'> =>
  row.guestId === null
    ? {}
    : {
        guest: {
          guestId: row.guestId,
          name: row.guestName,
          organisation: row.guestOrganisation,
        },
      };

/** A booking as its owner reads it. */
export const bookingView = (row: BookingRow): BookingView => ({
  bookingId: row.bookingId,
  placeId: row.placeId,
  startsAt: row.startsAt.toISOString(),
  endsAt: row.endsAt.toISOString(),
  status: row.status,
  title: row.title,
  personId: row.personId,
  ...(row.seriesId === null ? {} : { seriesId: row.seriesId }),
  ...(row.status === 'held' && row.heldUntil ? { heldUntil: row.heldUntil.toISOString() } : {}),
  ...(row.items.length === 0 ? {} : { items: [...row.items] }),
  ...(row.itemOfId === null ? {} : { itemOfId: row.itemOfId }),
  ...guestOf(row),
  ...(row.replacesId === null ? {} : { replaces: row.replacesId }),
  ...(row.placeBroken && holdsPlace(row.status) ? { placeBroken: true as const } : {}),
  place: placeOfBooking(row),
});

/** A booking as everyone on the floor may read it. */
export const announced = (
  row: Pick<BookingRow, 'bookingId' | 'placeId' | 'startsAt' | 'endsAt' | 'status'>,
): AnnouncedBooking => ({
  bookingId: row.bookingId,
  placeId: row.placeId,
  startsAt: row.startsAt.toISOString(),
  endsAt: row.endsAt.toISOString(),
  status: row.status,
});
