import type { BookingRule } from '../booking/booking-rule';

export const placeIsBookable: BookingRule = (_request, { place }) =>
  place.bookable ? undefined : { code: 'not-bookable' };
