import { z } from 'zod';
import { LIMIT_NAMES, PLACE_KINDS, ROLES } from '@etage/domain';
import { bookingId, instant, siteId, unitId } from '../scalars';

const atMost = (most: number) => z.number().int().min(0).max(most).nullable();

/** Null where nothing is said. */
const limits = {
  /** How many days ahead of today the last bookable day lies. */
  daysAhead: atMost(3_650),
  /** Bookings of a person that are not over yet. */
  openBookings: atMost(10_000),
  /** Hours of an ISO week at the site, from Monday to Sunday. */
  hoursPerWeek: atMost(168),
  hoursPerBooking: atMost(8_760),
};

/** Limits for everybody, or for a role, a unit with all below it, or a role there. */
export const limitRuleView = z.strictObject({
  kind: z.enum(PLACE_KINDS),
  role: z.enum(ROLES).nullable(),
  unitId: unitId.nullable(),
  ...limits,
});

export const siteLimitsView = z.object({ siteId, limits: z.array(limitRuleView) });

/** One limit that holds for a person, and whose word it is: the rule for this role and unit. */
export const limitInForceView = z.object({
  kind: z.enum(PLACE_KINDS),
  limit: z.enum(LIMIT_NAMES),
  /** Days, bookings or hours. */
  figure: z.number().int(),
  role: z.enum(ROLES).nullable(),
  unitId: unitId.nullable(),
});

/** What one may have of a kind of place at a site, and the bookings that count against it. */
export const allowanceView = z.object({
  siteId,
  siteName: z.string(),
  timeZone: z.string(),
  kind: z.enum(PLACE_KINDS),
  ...limits,
  counted: z.array(z.object({ bookingId, startsAt: instant, endsAt: instant })),
});

export type SiteLimitsView = z.infer<typeof siteLimitsView>;
export type LimitInForceView = z.infer<typeof limitInForceView>;
export type AllowanceView = z.infer<typeof allowanceView>;
