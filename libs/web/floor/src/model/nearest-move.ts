import { bookingFactsOf } from '@etage/client';
import type { BookingView } from '@etage/contract';
import { decideBooking, type Rejection, type Slot } from '@etage/domain';
import { nearby, type PreviewFacts } from './booking-preview';
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
  const { personId } = known.session;
  const movedBookingId = booking.bookingId;
  for (const { place } of nearby(wanted, floor)) {
    const { placeId } = place;
    const facts = bookingFactsOf({ ...known, place });
    const isAllowed =
      placeId !== booking.placeId &&
      decideBooking({ placeId, slot, personId, movedBookingId }, facts).length === 0;
    const to = isAllowed ? floor.find((one) => one.place.placeId === placeId) : undefined;
    if (to) return { booking, to };
  }
  return undefined;
}
