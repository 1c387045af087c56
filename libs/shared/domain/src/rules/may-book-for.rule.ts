import type { BookingRule } from '../booking/booking-rule';
import { managesPlaces } from '../people/role';

export const mayBookFor: BookingRule = ({ personId }, { actor }) =>
  personId === actor.personId || managesPlaces(actor.roles)
    ? undefined
    : { code: 'not-allowed-to-book-for-others', personId };
