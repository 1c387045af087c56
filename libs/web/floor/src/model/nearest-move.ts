import type { BookingView } from '@etage/contract';
import { alternatives, type Rejection, type Slot } from '@etage/domain';
import { factsOf, neighboursOf, type PreviewFacts } from './booking-preview';
import type { FloorPlace } from './floor-places';

export interface NearestMove {
  readonly booking: BookingView;
  /** The free place nearest to the wanted one to which the booking may be moved. */
  readonly to: FloorPlace;
}

/** My booking at the same time, on whatever floor, that keeps me from booking another desk. */
export function bookingInTheWay(
  rejections: readonly Rejection[],
  myBookings: readonly BookingView[],
): BookingView | undefined {
  const reason = rejections.find(({ code }) => code === 'person-already-booked');
  return reason?.code === 'person-already-booked'
    ? myBookings.find(({ bookingId }) => bookingId === reason.bookingId)
    : undefined;
}

/** Where my booking could move to instead of a place that cannot be had; the rules allow it as far as one can know. */
export function nearestMove(
  booking: BookingView,
  wanted: FloorPlace,
  floor: readonly FloorPlace[],
  slot: Slot,
  known: PreviewFacts,
): NearestMove | undefined {
  const { placeId } = wanted.place;
  const { bookingId: movedBookingId, placeId: from } = booking;
  const request = { placeId, slot, personId: known.session.personId, movedBookingId };
  const elsewhere = neighboursOf(wanted, floor, known).filter(
    ({ place }) => place.placeId !== from,
  );
  const offers = alternatives(request, factsOf(wanted.place, known), elsewhere);
  const offer = offers.find((one) => one.kind === 'other-place');
  const to = offer && floor.find(({ place }) => place.placeId === offer.placeId);
  return to && { booking, to };
}
