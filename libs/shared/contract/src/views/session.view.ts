import { z } from 'zod';
import { CONNECTORS, FUNCTION_GROUPS, ROLES } from '@etage/domain';
import { instant, personId, unitId } from '../scalars';

export const LOCALES = ['de', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** Of a password that somebody chooses, in characters: length protects, rules about signs do not. */
export const SHORTEST_PASSWORD = 12;

export const sessionView = z.object({
  personId,
  email: z.string(),
  displayName: z.string(),
  initials: z.string(),
  roles: z.array(z.enum(ROLES)),
  functionGroup: z.enum(FUNCTION_GROUPS),
  /** Null until the person chose one: then the browser's language counts. */
  locale: z.enum(LOCALES).nullable(),
  unit: z.object({ unitId, name: z.string() }),
  /** The own unit first, then the units above it. */
  unitPath: z.array(unitId),
  notebook: z.object({ connector: z.enum(CONNECTORS), watts: z.number().int() }).nullable(),
  expiresAt: instant,
  /** Whether this installation runs the demo city; said on every screen. */
  demo: z.boolean(),
});
export type SessionView = z.infer<typeof sessionView>;

/** The answer to a sign-in; `token` only when a bearer token was asked for instead of a cookie. */
export const signedInView = sessionView.extend({ token: z.string().optional() });
export type SignedInView = z.infer<typeof signedInView>;
