import type { BookingRule } from '../booking/booking-rule';
import { isClosedDuring } from '../time/site-calendar';

export const placeIsOpen: BookingRule = ({ slot }, { place }) => {
  const closure = place.closures.find((candidate) => isClosedDuring(candidate, slot));
  return (
    closure && {
      code: 'place-closed',
      reason: closure.reason,
      note: closure.note,
      closedUntil: closure.endsAt?.toISOString() ?? null,
    }
  );
};
