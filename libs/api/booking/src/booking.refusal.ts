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
  type WaitingRejection,
} from '@etage/domain';
import type { TeamSeat } from '@etage/contract';
import { Refused } from '@etage/database';
import { notFound, problem, rejected, type ProblemException } from '@etage/http';
import type { Neighbourhood } from './place/neighbourhood';

/** What stands against one of several who were to be seated. */
export type RefusedSeat = Rejection & { readonly seat: TeamSeat };

/** What there is not, or may not be seen, in words. */
const NOT_FOUND = {
  'place-not-found': 'place',
  'booking-not-found': 'booking',
  'person-not-found': 'person',
  'guest-not-found': 'guest',
  'series-not-found': 'series',
  'floor-not-found': 'floor',
  'site-not-found': 'site',
} as const;

const isNotFound = (refusal: Refusal): refusal is { readonly why: keyof typeof NOT_FOUND } =>
  refusal.why in NOT_FOUND;

/** Why a use case ended without doing anything. */
export type Refusal =
  | { readonly why: keyof typeof NOT_FOUND }
  | { readonly why: 'key-reused' | 'no-such-occurrence' }
  | { readonly why: 'recurrence'; readonly rejection: RecurrenceRejection | Rejection }
  | {
      readonly why: 'waiting';
      readonly rejections: readonly (Rejection | WaitingRejection)[];
    }
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
  if (isNotFound(refusal)) return notFound(NOT_FOUND[refusal.why]);
  switch (refusal.why) {
    case 'no-such-occurrence':
      return problem(400, 'invalid-input', 'There is no occurrence at that time.');
    case 'recurrence':
      return rejected([refusal.rejection]);
    case 'key-reused':
      return problem(422, 'idempotency-key-reused', 'This key came with another request before.');
    case 'waiting':
    case 'occurrences':
    case 'seats':
    case 'change':
      return rejected(refusal.rejections);
    case 'rules':
      return rejected(refusal.rejections, await offered(neighbourhood, refusal));
  }
}
