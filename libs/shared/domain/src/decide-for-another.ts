import type { BookingRule } from './booking/booking-rule';
import { mayBookFor } from './rules/may-book-for.rule';
import { notInThePast } from './rules/not-in-the-past.rule';

/**
 * What ends the matter where somebody else is meant: whoever may not book for them, or asks about days gone by, is told
 * that and nothing else. What the other rules say of a person would tell whose desk it is, or where they were.
 */
export const decideForAnother: BookingRule = (request, facts) =>
  request.personId === facts.actor.personId
    ? undefined
    : (mayBookFor(request, facts) ?? notInThePast(request, facts));
