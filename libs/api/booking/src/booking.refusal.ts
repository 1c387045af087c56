import {
  alternatives,
  decideBooking,
  type Alternative,
  type BookingFacts,
  type BookingRequest,
  type ChangeRejection,
  type Rejection,
} from '@etage/domain';
import { Refused, type TransactionRunner } from '@etage/database';
import { notFound, problem, rejected, type ProblemException } from '@etage/http';
import { NEARBY_FREE } from './queries/nearby-free.query';

/** Why a use case ended without doing anything. */
export type Refusal =
  | { readonly why: 'place-not-found' | 'booking-not-found' | 'person-not-found' | 'key-reused' }
  | { readonly why: 'change'; readonly rejections: readonly ChangeRejection[] }
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

/** What to have instead is only looked for when somebody was faster, and after the locks are gone. */
async function offered(
  transactions: TransactionRunner,
  { rejections, request, facts }: Extract<Refusal, { why: 'rules' }>,
): Promise<Alternative[] | undefined> {
  if (!rejections.every(({ code }) => code === 'place-taken')) return undefined;
  const { startsAt, endsAt } = request.slot;
  const nearby = await transactions.read((queries) =>
    queries.query(NEARBY_FREE, [request.placeId, startsAt, endsAt, facts.actor.unitPath]),
  );
  return alternatives(
    request,
    facts,
    nearby.map((row) => ({ ...row, held: [] })),
  );
}

/** The answer to the caller. */
export async function asAnswer(
  refusal: Refusal,
  transactions: TransactionRunner,
): Promise<ProblemException> {
  switch (refusal.why) {
    case 'place-not-found':
      return notFound('place');
    case 'booking-not-found':
      return notFound('booking');
    case 'person-not-found':
      return notFound('person');
    case 'key-reused':
      return problem(422, 'idempotency-key-reused', 'This key came with another request before.');
    case 'change':
      return rejected(refusal.rejections);
    case 'rules':
      return rejected(refusal.rejections, await offered(transactions, refusal));
  }
}
