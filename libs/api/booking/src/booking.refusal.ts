import {
  alternatives,
  decideBooking,
  isOfThePlace,
  type Alternative,
  type BookingFacts,
  type BookingRequest,
  type ChangeRejection,
  type Neighbour,
  type Rejection,
} from '@etage/domain';
import { Refused, type TransactionRunner } from '@etage/database';
import { notFound, problem, rejected, type ProblemException } from '@etage/http';
import { placeFacts } from './place-facts';
import { NEIGHBOURS, type NeighbourRow } from './queries/neighbours.query';

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

const neighbour = (row: NeighbourRow): Neighbour => ({
  place: placeFacts(row),
  smaller: row.smaller,
  distance: row.distance,
  held: row.held.map(({ startsAt, endsAt, ...held }) => ({
    ...held,
    startsAt: new Date(startsAt),
    endsAt: new Date(endsAt),
  })),
});

/**
 * What to have instead is only looked for when the place is refused, and after the locks are gone; another place only
 * when nothing else stands in the way, for that would stand there as well.
 */
async function offered(
  transactions: TransactionRunner,
  { rejections, request, facts }: Extract<Refusal, { why: 'rules' }>,
): Promise<Alternative[] | undefined> {
  if (!rejections.some(isOfThePlace)) return undefined;
  if (!rejections.every(isOfThePlace)) return alternatives(request, facts, []);
  const { placeId, slot } = request;
  const rows = await transactions.read((tx) =>
    tx.query(NEIGHBOURS, [placeId, slot.startsAt, slot.endsAt, facts.now]),
  );
  return alternatives(request, facts, rows.map(neighbour));
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
