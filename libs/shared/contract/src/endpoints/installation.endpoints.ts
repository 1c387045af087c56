import { z } from 'zod';
import { endpoint } from '../endpoint';

export const installation = {
  read: endpoint({
    method: 'GET',
    path: '/installation',
    summary: 'What may be known before signing in',
    access: 'anyone',
    status: 200,
    refusals: [],
    response: z.object({
      /** What the city calls its Etage. */
      name: z.string(),
      /** Whether it runs the demo city with its open accounts. */
      demo: z.boolean(),
      version: z.string(),
    }),
  }),
};
