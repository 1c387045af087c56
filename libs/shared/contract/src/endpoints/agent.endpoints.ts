import { z } from 'zod';
import { endpoint } from '../endpoint';
import { agentId, humanText, placeCode } from '../scalars';

const agentView = z.object({ agentId, name: z.string() });

/** Programs that say who is there: of docking stations, or of the network. */
export const agents = {
  create: endpoint({
    method: 'POST',
    path: '/agents',
    summary: 'Let a program say who is there; its token is told this once (administrators)',
    access: 'administrators',
    status: 201,
    refusals: [403],
    body: z.strictObject({ name: humanText(80) }),
    response: agentView.extend({ token: z.string() }),
  }),
  list: endpoint({
    method: 'GET',
    path: '/agents',
    summary: 'The programs that may say who is there (administrators)',
    access: 'administrators',
    status: 200,
    refusals: [403],
    response: z.object({ agents: z.array(agentView) }),
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/agents/{agentId}',
    summary: 'Believe a program no longer (administrators)',
    access: 'administrators',
    status: 204,
    refusals: [403, 404],
    params: z.strictObject({ agentId }),
  }),
  presence: endpoint({
    method: 'POST',
    path: '/agent/presence',
    summary:
      'Whoever plugs in is there: a program says so of a person, with its token as bearer, at a place by its code or by ' +
      'the inventory number of what stands there',
    access: 'anyone',
    status: 204,
    refusals: [401, 403, 404, 409, 422],
    body: z
      .strictObject({
        personEmail: z.email().max(200),
        placeCode: placeCode.optional(),
        inventoryNumber: humanText(80).optional(),
      })
      .refine((at) => (at.placeCode ?? at.inventoryNumber) !== undefined, {
        message: 'expected placeCode, or inventoryNumber where there is none',
      }),
  }),
};
