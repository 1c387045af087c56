import type { AnnouncedBooking } from '@etage/database';
import type { BookingId, BookingStatus, FloorId, PlaceId } from '@etage/domain';
import { floorChanged } from './floor-changed';

const FLOOR = 'floor' as FloorId;
const booking = (id: string, status: BookingStatus = 'confirmed'): AnnouncedBooking => ({
  bookingId: id as BookingId,
  placeId: 'desk' as PlaceId,
  startsAt: '2026-11-23T07:00:00.000Z',
  endsAt: '2026-11-23T15:00:00.000Z',
  status,
});

describe('what changed on a floor', () => {
  it('is nothing without changes', () => {
    expect(floorChanged(FLOOR, 7, [])).toBeUndefined();
  });

  it('is one change as it was announced', () => {
    const change = { revision: 8, bookings: [booking('a')] };
    expect(floorChanged(FLOOR, 7, [change])).toEqual({
      floorId: FLOOR,
      sinceRevision: 7,
      revision: 8,
      bookings: [booking('a')],
    });
  });

  it('is the places themselves where one change is about no booking', () => {
    const changes = [
      { revision: 8, bookings: [booking('a')] },
      { revision: 9, bookings: [] },
    ];
    expect(floorChanged(FLOOR, 7, changes)).toMatchObject({ revision: 9, places: true });
  });

  it('is the last state of each booking when several changes are gathered', () => {
    const message = floorChanged(FLOOR, 7, [
      { revision: 8, bookings: [booking('a'), booking('b')] },
      { revision: 9, bookings: [booking('a', 'checked-in')] },
      { revision: 10, bookings: [booking('c')] },
      { revision: 11, bookings: [booking('a', 'cancelled')] },
    ]);
    expect(message).toMatchObject({ sinceRevision: 7, revision: 11 });
    expect(message?.bookings.map(({ bookingId, status }) => [bookingId, status])).toEqual([
      ['a', 'cancelled'],
      ['b', 'confirmed'],
      ['c', 'confirmed'],
    ]);
  });

  it('raises the revision even where no booking is concerned', () => {
    const change = { revision: 8, bookings: [] };
    expect(floorChanged(FLOOR, 7, [change])).toMatchObject({ revision: 8, bookings: [] });
  });
});
