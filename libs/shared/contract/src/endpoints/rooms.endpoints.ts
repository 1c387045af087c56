import { z } from 'zod';
import { EQUIPMENT_KINDS, ROOM_FORMALITIES } from '@etage/domain';
import { endpoint } from '../endpoint';
import { flagInQuery, numberInQuery, siteId, slotInQuery } from '../scalars';
import { foundRoom, timelineView } from '../views/rooms.view';

const kind = `(${EQUIPMENT_KINDS.join('|')})`;

/** Kinds with commas between them: all of it must be there. */
const equipmentInQuery = z
  .string()
  .max(100)
  .regex(new RegExp(`^${kind}(,${kind})*$`), 'expected kinds of equipment with commas between');

export const rooms = {
  search: endpoint({
    method: 'GET',
    path: '/rooms/search',
    summary:
      'Rooms of a site by need: those that fit first, the smallest that will do before larger ones; then those that do not, ' +
      'with what is missing. Each with the next slot as long as the wish',
    access: 'signed-in',
    status: 200,
    refusals: [404, 422],
    query: z.strictObject({
      siteId,
      ...slotInQuery,
      capacity: numberInQuery.min(1).max(10_000).optional(),
      equipment: equipmentInQuery.optional(),
      accessible: flagInQuery.optional(),
      formality: z.enum(ROOM_FORMALITIES).optional(),
    }),
    response: z.object({ rooms: z.array(foundRoom) }),
  }),
  timeline: endpoint({
    method: 'GET',
    path: '/rooms/timeline',
    summary: 'Rooms of a site with their bookings during a span of at most 31 days',
    access: 'signed-in',
    status: 200,
    refusals: [404, 422],
    query: z.strictObject({ siteId, ...slotInQuery }),
    response: timelineView,
  }),
};
