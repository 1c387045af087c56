import { z } from 'zod';
import { endpoint } from '../endpoint';
import { personBadge } from '../views/booking.view';

export const people = {
  search: endpoint({
    method: 'GET',
    path: '/people',
    summary: 'Find people to book for',
    access: 'facility-managers',
    status: 200,
    refusals: [403],
    query: z.strictObject({
      search: z
        .string()
        .trim()
        .max(100)
        .regex(/^[^\p{Cc}]*$/u),
    }),
    response: z.object({ people: z.array(personBadge) }),
  }),
};
