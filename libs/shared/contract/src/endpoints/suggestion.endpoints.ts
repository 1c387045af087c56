import { z } from 'zod';
import { endpoint } from '../endpoint';
import { flagInQuery, floorId, numberInQuery, siteId, slotInQuery } from '../scalars';
import { suggestionView } from '../views/suggestion.view';

export const suggestions = {
  read: endpoint({
    method: 'GET',
    path: '/places/suggestion',
    summary:
      'The desk I should have during a slot and some runners-up, each with its reasons: on one floor, on one site, or ' +
      'where I booked last',
    access: 'signed-in',
    status: 200,
    refusals: [404, 422],
    query: z.strictObject({
      ...slotInQuery,
      siteId: siteId.optional(),
      floorId: floorId.optional(),
      screens: numberInQuery.min(0).max(10).optional(),
      heightAdjustable: flagInQuery.optional(),
      accessible: flagInQuery.optional(),
      quiet: flagInQuery.optional(),
    }),
    response: suggestionView,
  }),
};
