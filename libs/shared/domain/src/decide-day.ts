import { BOOKING_RULES_OF_THE_DAY } from './booking-rules';
import type { TimeFacts, TimeRequest } from './booking/booking-rule';
import type { Rejection } from './booking/rejection';

/** Why nobody may book anything during the slot: the past, closed hours, a holiday; an empty list means they may. */
export const decideDay = (request: TimeRequest, facts: TimeFacts): Rejection[] =>
  BOOKING_RULES_OF_THE_DAY.flatMap((rule) => rule(request, facts) ?? []);
