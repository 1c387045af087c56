import type { Allowance } from '../booking/allowance';
import { NO_LIMITS, type BookingLimits } from '../booking/booking-limits';
import type { HeldSlot } from '../booking/booking-request';
import { SITE } from './known-ids';

/** What one may have of desks at the site, with what one has of it. */
export const anAllowance = (
  limits: Partial<BookingLimits>,
  counted: readonly HeldSlot[] = [],
): Allowance => ({ siteId: SITE, limits: { ...NO_LIMITS, ...limits }, counted });
