import { z } from 'zod';
import { endpoint } from '../endpoint';
import { personId, siteId } from '../scalars';
import {
  allowanceView,
  limitInForceView,
  limitRuleView,
  siteLimitsView,
} from '../views/limits.view';

/** More rules than a city has units. */
const MOST = 500;

/** How much a person may have, by kind of place, site, role and unit. */
export const bookingLimits = {
  read: endpoint({
    method: 'GET',
    path: '/booking-limits',
    summary: 'The limits at a site (administrators)',
    access: 'administrators',
    status: 200,
    refusals: [403, 404],
    query: z.strictObject({ siteId }),
    response: siteLimitsView,
  }),
  replace: endpoint({
    method: 'PUT',
    path: '/booking-limits',
    summary:
      'Replace the limits at a site (administrators). Of each limit the most specific word counts: the nearest unit, ' +
      'then the highest role; null says nothing. Bookings that exist stay',
    access: 'administrators',
    status: 200,
    refusals: [403, 404],
    body: z
      .strictObject({ siteId, limits: z.array(limitRuleView).max(MOST) })
      .refine(
        ({ limits }) =>
          new Set(limits.map(({ kind, role, unitId }) => `${kind} ${role} ${unitId}`)).size ===
          limits.length,
        { message: 'expected one entry for each kind, role and unit' },
      ),
    response: siteLimitsView,
  }),
  ofPerson: endpoint({
    method: 'GET',
    path: '/booking-limits/of-person',
    summary: 'Which limits at a site hold for a person, and by which rule each (administrators)',
    access: 'administrators',
    status: 200,
    refusals: [403, 404],
    query: z.strictObject({ siteId, personId }),
    response: z.object({ limits: z.array(limitInForceView) }),
  }),
  mine: endpoint({
    method: 'GET',
    path: '/booking-limits/mine',
    summary:
      'What I may have where something is limited, and my bookings that count against it: those that are not over, and ' +
      'those of this week',
    access: 'signed-in',
    status: 200,
    refusals: [],
    response: z.object({ allowances: z.array(allowanceView) }),
  }),
};
