import type { BookingView } from '@etage/contract';
import type { BookingId, FloorId, PersonId, PlaceId } from '@etage/domain';

/** A desk booking in Berlin, 8 to 16 o'clock on Monday, 23 November 2026, unless told otherwise. */
export const booking = (bookingId: string, more: Partial<BookingView> = {}): BookingView => ({
  bookingId: bookingId as BookingId,
  placeId: 'place' as PlaceId,
  startsAt: '2026-11-23T07:00:00.000Z',
  endsAt: '2026-11-23T15:00:00.000Z',
  status: 'confirmed',
  title: null,
  personId: 'me' as PersonId,
  place: {
    code: '203-3',
    name: 'Teambüro',
    kind: 'desk',
    floorId: 'floor' as FloorId,
    floorName: '2. OG',
    buildingName: 'Stadthaus',
    siteName: 'Große Bleiche',
    timeZone: 'Europe/Berlin',
  },
  ...more,
});
