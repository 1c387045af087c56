import { BOOKING_RULES } from './booking-rules';
import type { BookingFacts, BookingRequest } from './booking/booking-request';
import type { Rejection } from './booking/rejection';

/**
 * Every reason that stands against the wish; an empty list means yes.
 * Runs in the browser for the preview and on the server for the truth.
 */
export const decideBooking = (request: BookingRequest, facts: BookingFacts): Rejection[] =>
  BOOKING_RULES.flatMap((rule) => rule(request, facts) ?? []);
