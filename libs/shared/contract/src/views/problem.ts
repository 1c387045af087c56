import { z } from 'zod';
import { CALENDAR_FAULTS, DAY_PARTS } from '@etage/domain';
import { placeId, instant } from '../scalars';

/** One reason; `code` is from a closed list, the other members say what a person needs to understand it. */
export const rejectionView = z.looseObject({ code: z.string() });

export const alternativeView = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('same-place-later'), startsAt: instant, endsAt: instant }),
  z.object({ kind: z.literal('same-place-part'), startsAt: instant, endsAt: instant }),
  z.object({
    kind: z.literal('same-place-in-mode'),
    part: z.enum(DAY_PARTS),
    startsAt: instant,
    endsAt: instant,
  }),
  z.object({ kind: z.literal('other-place'), placeId, sameRoom: z.boolean() }),
]);

/** Problem details for HTTP APIs (RFC 9457), always with `code` and `rejections`. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  instance: z.string(),
  code: z.string(),
  rejections: z.array(rejectionView),
  alternatives: z.array(alternativeView).optional(),
});
export type Problem = z.infer<typeof problemSchema>;

/** Codes beyond those of the domain: what can be wrong before, around or after a rule. */
export const PROBLEM_CODES = [
  'invalid-input',
  'malformed-json',
  'body-too-large',
  'unsupported-media-type',
  'not-signed-in',
  'wrong-credentials',
  'wrong-password',
  'too-many-sign-ins',
  'cross-origin',
  'forbidden',
  'not-found',
  'method-not-allowed',
  'idempotency-key-reused',
  'calendar-link-exists',
  'calendar-secret-missing',
  ...CALENDAR_FAULTS,
  'busy',
  'unavailable',
  'internal',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];
