import { z } from 'zod';
import { ARRIVAL_DEEDS } from '@etage/domain';
import { endpoint } from '../endpoint';
import { arrivalView } from '../views/arrival.view';
import { bookingView } from '../views/booking.view';
import { placeCode } from '../scalars';

export const arrivals = {
  preview: endpoint({
    method: 'GET',
    path: '/check-in/{code}',
    summary: 'What it would come to if I said that I am at the place with this code',
    access: 'signed-in',
    status: 200,
    refusals: [404],
    params: z.strictObject({ code: placeCode }),
    response: arrivalView,
  }),
  arrive: endpoint({
    method: 'POST',
    path: '/check-in/{code}',
    summary:
      'Say that one is at the place with this code: checks in, books it from now on, or moves the booking here; ' +
      'refused when it would come to anything else than what `does` says',
    access: 'signed-in',
    status: 200,
    refusals: [403, 404, 409, 422],
    params: z.strictObject({ code: placeCode }),
    body: z.strictObject({ does: z.enum(ARRIVAL_DEEDS) }),
    response: bookingView,
  }),
};
