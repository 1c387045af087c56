import { z } from 'zod';
import { PLACE_KINDS } from '@etage/domain';
import { endpoint } from '../endpoint';
import { bookingId, floorId, instant, placeId, siteId, waitingId } from '../scalars';
import { bookingView } from '../views/booking.view';
import { waitingNeed, waitingView } from '../views/waiting.view';

export const waitingList = {
  list: endpoint({
    method: 'GET',
    path: '/waiting-list',
    summary: 'What I wait for, in order of time',
    access: 'signed-in',
    status: 200,
    refusals: [],
    response: z.object({ entries: z.array(waitingView) }),
  }),
  join: endpoint({
    method: 'POST',
    path: '/waiting-list',
    summary:
      'Wait for a place that is taken: for exactly one of a place, a floor or a site, the last two with the kind of ' +
      'place and what it must have. At most ten entries a person, and none for what could be booked at once',
    access: 'signed-in',
    status: 201,
    refusals: [403, 404, 409, 422],
    body: z
      .strictObject({
        startsAt: instant,
        endsAt: instant,
        placeId: placeId.optional(),
        floorId: floorId.optional(),
        siteId: siteId.optional(),
        kind: z.enum(PLACE_KINDS).optional(),
        need: waitingNeed.optional(),
      })
      .refine((body) => (body.placeId ? !body.kind && !body.need : body.kind !== undefined), {
        message: 'a place is waited for as it is; a floor or a site with the kind of place',
      })
      .refine((body) => [body.placeId, body.floorId, body.siteId].filter((id) => id).length === 1, {
        message: 'expected exactly one of placeId, floorId and siteId',
      }),
    response: waitingView,
  }),
  leave: endpoint({
    method: 'DELETE',
    path: '/waiting-list/{waitingId}',
    summary: 'Wait no longer',
    access: 'signed-in',
    status: 204,
    refusals: [404],
    params: z.strictObject({ waitingId }),
  }),
  confirm: endpoint({
    method: 'POST',
    path: '/bookings/{bookingId}/confirmation',
    summary:
      'Take the place that is held for me, from the waiting list or in the stead of one that was closed, to which the ' +
      'booking of that one then moves; who does not want it cancels',
    access: 'signed-in',
    status: 200,
    refusals: [404, 409],
    params: z.strictObject({ bookingId }),
    response: bookingView,
  }),
};
