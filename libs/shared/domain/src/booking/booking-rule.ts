import type { BookingFacts, BookingRequest } from './booking-request';
import type { Rejection } from './rejection';

/** One law of booking: looks at the wish and the facts, and says what is breached, if anything. */
export type BookingRule = (request: BookingRequest, facts: BookingFacts) => Rejection | undefined;
