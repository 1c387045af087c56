import {
  alternatives,
  decideBooking,
  isOfThePlace,
  type Alternative,
  type BookingFacts,
  type BookingRequest,
  type ChangeRejection,
  type RecurrenceRejection,
  type Rejection,
} from '@etage/domain';
import type { TeamSeat } from '@etage/contract';
import { Refused } from '@etage/database';
import { notFound, problem, rejected, type ProblemException } from '@etage/http';
import type { Neighbourhood } from './neighbourhood';

/** What stands against one of several who were to be seated. */
export type RefusedSeat = Rejection & { readonly seat: TeamSeat };

/** Why a use case ended without doing anything. */
export type Refusal =
  | { readonly why: 'place-not-found' | 'booking-not-found' | 'person-not-found' | 'key-reused' }
  | { readonly why: 'guest-not-found' | 'floor-not-found' }
  | { readonly why: 'series-not-found' | 'no-such-occurrence' }
  | { readonly why: 'recurrence'; readonly rejection: RecurrenceRejection | Rejection }
  | { readonly why: 'occurrences'; readonly rejections: readonly Rejection[] }
  | { readonly why: 'seats'; readonly rejections: readonly RefusedSeat[] }
  | { readonly why: 'change'; readonly rejections: readonly (Rejection | ChangeRejection)[] }
  | {
      readonly why: 'rules';
      readonly rejections: readonly Rejection[];
      readonly request: BookingRequest;
      readonly facts: BookingFacts;
    };

export const refuse = (refusal: Refusal): Refused<Refusal> => new Refused(refusal);

/** The rules' verdict as a refusal, or undefined when all agree. */
export function refusedByRules(
  request: BookingRequest,
  facts: BookingFacts,
): Refused<Refusal> | undefined {
  const rejections = decideBooking(request, facts);
  return rejections.length > 0 ? refuse({ why: 'rules', rejections, request, facts }) : undefined;
}

/**
 * What to have instead is only looked for when the place is refused, and after the locks are gone; another place only
 * when nothing else stands in the way, for that would stand there as well.
 */
export async function offered(
  neighbourhood: Neighbourhood,
  { rejections, request, facts }: Omit<Extract<Refusal, { why: 'rules' }>, 'why'>,
): Promise<Alternative[] | undefined> {
  if (!rejections.some(isOfThePlace)) return undefined;
  if (!rejections.every(isOfThePlace)) return alternatives(request, facts, []);
  return alternatives(request, facts, await neighbourhood.of(request));
}

/** The answer to the caller. */
export async function asAnswer(
  refusal: Refusal,
  neighbourhood: Neighbourhood,
): Promise<ProblemException> {
  switch (refusal.why) {
    case 'place-not-found':
      return notFound('place');
    case 'booking-not-found':
      return notFound('booking');
    case 'person-not-found':
      return notFound('person');
    case 'guest-not-found':
      return notFound('guest');
    case 'floor-not-found':
      return notFound('floor');
    case 'series-not-found':
      return notFound('series');
    case 'no-such-occurrence':
      return problem(400, 'invalid-input', 'There is no occurrence at that time.');
    case 'recurrence':
      return rejected([refusal.rejection]);
    case 'occurrences':
    case 'seats':
      return rejected(refusal.rejections);
    case 'key-reused':
      return problem(422, 'idempotency-key-reused', 'This key came with another request before.');
    case 'change':
      return rejected(refusal.rejections);
    case 'rules':
      return rejected(refusal.rejections, await offered(neighbourhood, refusal));
  }
}
