import type { BookingRule } from '../booking/booking-rule';
import { isBookableFor } from '../people/bookable-by';
import { managesPlaces } from '../people/role';

/** For oneself, for a colleague who lets one, and for everybody where one manages places. */
export const mayBookFor: BookingRule = ({ personId }, { actor, person }) =>
  personId === actor.personId ||
  managesPlaces(actor.roles) ||
  (person?.personId === personId && isBookableFor(actor, person))
    ? undefined
    : { code: 'not-allowed-to-book-for-others', personId };
