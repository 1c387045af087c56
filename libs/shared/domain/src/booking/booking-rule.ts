import type { BookingFacts, BookingRequest } from './booking-request';
import type { Rejection } from './rejection';

/** One law of booking: looks at the wish and the facts, and says what is breached, if anything. */
export type BookingRule<Request = BookingRequest, Facts = BookingFacts> = (
  request: Request,
  facts: Facts,
) => Rejection | undefined;

/** As much of a wish as a law of the time looks at, wherever one wants to sit. */
export type TimeRequest = Pick<BookingRequest, 'slot' | 'movedFrom'>;

export type TimeFacts = Pick<BookingFacts, 'now' | 'calendar' | 'settings'>;
