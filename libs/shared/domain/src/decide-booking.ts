import { BOOKING_RULES } from './booking-rules';
import type { BookingFacts, BookingRequest } from './booking/booking-request';
import type { Rejection } from './booking/rejection';
import { mayBookFor } from './rules/may-book-for.rule';

/**
 * Every reason that stands against the wish; an empty list means yes. Whoever may not book for somebody is told that
 * alone: what the other rules say of a person would tell whose desk it is, or what they have booked.
 * Runs in the browser for the preview and on the server for the truth.
 */
export function decideBooking(request: BookingRequest, facts: BookingFacts): Rejection[] {
  const isNotAllowed = mayBookFor(request, facts);
  return isNotAllowed
    ? [isNotAllowed]
    : BOOKING_RULES.flatMap((rule) => rule(request, facts) ?? []);
}
