import { BOOKING_RULES } from './booking-rules';
import type { BookingFacts, BookingRequest } from './booking/booking-request';
import type { Rejection } from './booking/rejection';
import { decideForAnother } from './decide-for-another';

/**
 * Every reason that stands against the wish; an empty list means yes. Where somebody else is meant, some reasons stand
 * alone.
 * Runs in the browser for the preview and on the server for the truth.
 */
export function decideBooking(request: BookingRequest, facts: BookingFacts): Rejection[] {
  const alone = decideForAnother(request, facts);
  return alone ? [alone] : BOOKING_RULES.flatMap((rule) => rule(request, facts) ?? []);
}
