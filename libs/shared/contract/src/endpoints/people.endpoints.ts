import { z } from 'zod';
import { endpoint } from '../endpoint';
import { personBadge } from '../views/booking.view';
import { unitView } from '../views/unit.view';

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

export const units = {
  list: endpoint({
    method: 'GET',
    path: '/units',
    summary: 'The units of the city, each below the one above it (administrators)',
    access: 'administrators',
    status: 200,
    refusals: [403],
    response: z.object({ units: z.array(unitView) }),
  }),
};
