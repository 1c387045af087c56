import type { BookingRule } from '../booking/booking-rule';
import { overlaps } from '../time/slot';

/** Counts the room for its desks and the desks for their room: the facts bring both. */
export const placeIsFree: BookingRule = ({ slot, movedBookingId }, { heldOnPlace }) => {
  const inTheWay = heldOnPlace.find(
    (held) => held.bookingId !== movedBookingId && overlaps(held, slot),
  );
  return (
    inTheWay && {
      code: 'place-taken',
      placeId: inTheWay.placeId,
      takenFrom: inTheWay.startsAt.toISOString(),
      takenUntil: inTheWay.endsAt.toISOString(),
    }
  );
};
