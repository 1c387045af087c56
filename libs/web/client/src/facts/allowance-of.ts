import { slotOf, type AllowanceView } from '@etage/contract';
import type { Allowance } from '@etage/domain';

/** What one may have, as the rules want it. */
export const allowanceOf = ({ siteId, counted, ...limits }: AllowanceView): Allowance => ({
  siteId,
  limits,
  counted: counted.map(({ bookingId, ...times }) => ({ bookingId, ...slotOf(times) })),
});
