import type {
  Alternative,
  ChangeRejection,
  RecurrenceRejection,
  Rejection,
  WaitingRejection,
} from '@etage/domain';
import { ProblemException } from './problem.exception';

type AnyRejection = Rejection | ChangeRejection | RecurrenceRejection | WaitingRejection;

const FORBIDDEN: ReadonlySet<string> = new Set<AnyRejection['code']>([
  'not-allowed-to-book-for-others',
]);

/** Another booking or a state is in the way. */
const CONFLICT: ReadonlySet<string> = new Set<AnyRejection['code']>([
  'place-taken',
  'person-already-booked',
  'booking-not-active',
  'booking-over',
  'not-awaiting-approval',
  'not-confirmed',
  'check-in-not-open',
  'kept-without-check-in',
  'grace-not-over',
  'arrival-changed',
  'not-held',
  'hold-over',
  'hold-not-over',
  'already-waiting',
  'place-is-free',
]);

const statusOf = ({ code }: AnyRejection): 403 | 409 | 422 =>
  FORBIDDEN.has(code) ? 403 : CONFLICT.has(code) ? 409 : 422;

/** A right outweighs a rule, a rule outweighs a conflict: what trying elsewhere cannot mend is said first. */
const WEIGHT = [403, 422, 409] as const;

/** Turns what the domain decided into the answer; `code` is the weightiest rejection, all of them are listed. */
export function rejected(
  rejections: readonly AnyRejection[],
  alternatives?: readonly Alternative[],
): ProblemException {
  const status = WEIGHT.find((weight) => rejections.some((r) => statusOf(r) === weight)) ?? 422;
  const code = rejections.find((r) => statusOf(r) === status)?.code ?? 'rejected';
  const detail = `Refused: ${rejections.map((r) => r.code).join(', ')}.`;
  return new ProblemException(status, code, detail, {
    rejections,
    ...(alternatives ? { alternatives } : {}),
  });
}
