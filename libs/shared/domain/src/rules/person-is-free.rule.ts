import type { BookingRule } from '../booking/booking-rule';
import { overlaps } from '../time/slot';

/** A person sits at one desk at a time; rooms and equipment may be booked beside it. */
export const personIsFree: BookingRule = ({ slot, movedBookingId }, { place, heldByPerson }) => {
  if (place.kind !== 'desk') return undefined;
  const inTheWay = heldByPerson.find(
    (held) => held.bookingId !== movedBookingId && overlaps(held, slot),
  );
  return (
    inTheWay && {
      code: 'person-already-booked',
      bookingId: inTheWay.bookingId,
      placeId: inTheWay.placeId,
      bookedFrom: inTheWay.startsAt.toISOString(),
      bookedUntil: inTheWay.endsAt.toISOString(),
    }
  );
};
