import { previewBooking, type PreviewFacts } from './booking-preview';
import { booked, floorDay, floorView, MONDAY, myBooking, session, site } from './floor.fixture';
import { floorPlaces } from './floor-places';
import { bookingInTheWay, nearestMove } from './nearest-move';

/** Where my booking of a desk on another floor could go when the wanted desk is taken. */
function moveFor(code: string, bookings: Parameters<typeof floorDay>[0]) {
  const floor = floorView();
  const mine = myBooking('T-105-1');
  const known: PreviewFacts = {
    now: new Date('2026-11-22T12:00:00Z'),
    session: session(),
    site: site(),
    places: floor.places,
    floorDay: floorDay(bookings),
    myBookings: [mine],
  };
  const shown = { floor, floorDay: known.floorDay, slot: MONDAY, session: known.session };
  const places = floorPlaces({ ...shown, filters: [], offDay: false });
  const wanted = places.find(({ place }) => place.code === code)!;
  const { rejections } = previewBooking(wanted, places, MONDAY, known);
  const inTheWay = bookingInTheWay(rejections, known.myBookings);
  return inTheWay && nearestMove(inTheWay, wanted, places, MONDAY, known);
}

describe('a taken desk while I hold another one elsewhere', () => {
  it('leads to the nearest free desk my booking may move to', () => {
    const move = moveFor('203-1', { '203-1': [booked(8, 16)] });
    expect(move?.booking.place.code).toBe('T-105-1');
    expect(move?.to.place.code).toBe('203-2');
  });

  it('passes over desks that are taken themselves', () => {
    const taken = { '203-1': [booked(8, 16)], '203-2': [booked(9, 10)] };
    expect(moveFor('203-1', taken)?.to.place.code).toBe('203-3');
  });

  it('leads nowhere on a floor that is full', () => {
    const full = { '203-1': [booked(8, 16)], '203': [booked(8, 16)] };
    expect(moveFor('203-1', full)).toBeUndefined();
  });
});
