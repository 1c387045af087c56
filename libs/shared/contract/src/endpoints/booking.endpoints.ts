import { z } from 'zod';
import { endpoint } from '../endpoint';
import { bookingId, guestId, humanText, instant, personId, placeId, slotInQuery } from '../scalars';
import { bookingView } from '../views/booking.view';

export const bookings = {
  create: endpoint({
    method: 'POST',
    path: '/bookings',
    summary:
      'Book a place, with movable items of its floor where `itemIds` says so: all of it or nothing. Items are cancelled ' +
      'and moved in time together with the place',
    access: 'signed-in',
    status: 201,
    refusals: [403, 404, 409, 422],
    idempotencyKey: true,
    body: z.strictObject({
      placeId,
      startsAt: instant,
      endsAt: instant,
      personId: personId.optional(),
      /** A guest of mine who will sit there. */
      guestId: guestId.optional(),
      title: humanText(120).optional(),
      itemIds: z.array(placeId).min(1).max(5).optional(),
    }),
    response: bookingView,
  }),
  list: endpoint({
    method: 'GET',
    path: '/bookings',
    summary:
      'Bookings of a person (`me` for my own) that touch a span of at most 800 days, in order of time and in pages: ' +
      'after a page with a `next` follows the one `after` it',
    access: 'signed-in',
    status: 200,
    refusals: [404, 422],
    query: z.strictObject({
      personId: z.union([z.literal('me'), personId]),
      ...slotInQuery,
      after: bookingId.optional(),
    }),
    response: z.object({ bookings: z.array(bookingView), next: bookingId.nullable() }),
  }),
  read: endpoint({
    method: 'GET',
    path: '/bookings/{bookingId}',
    summary: 'One booking',
    access: 'signed-in',
    status: 200,
    refusals: [404],
    params: z.strictObject({ bookingId }),
    response: bookingView,
  }),
  change: endpoint({
    method: 'PATCH',
    path: '/bookings/{bookingId}',
    summary: 'Move or resize a booking; either all of it happens or nothing',
    access: 'signed-in',
    status: 200,
    refusals: [403, 404, 409, 422],
    params: z.strictObject({ bookingId }),
    body: z.strictObject({
      placeId: placeId.optional(),
      startsAt: instant.optional(),
      endsAt: instant.optional(),
    }),
    response: bookingView,
  }),
  cancel: endpoint({
    method: 'DELETE',
    path: '/bookings/{bookingId}',
    summary: 'Cancel a booking',
    access: 'signed-in',
    status: 204,
    refusals: [403, 404, 409],
    params: z.strictObject({ bookingId }),
  }),
  checkIn: endpoint({
    method: 'POST',
    path: '/bookings/{bookingId}/check-in',
    summary: 'Say that one is there',
    access: 'signed-in',
    status: 200,
    refusals: [403, 404, 409],
    params: z.strictObject({ bookingId }),
    response: bookingView,
  }),
  approve: endpoint({
    method: 'PUT',
    path: '/bookings/{bookingId}/approval',
    summary: 'Approve or decline a requested booking',
    access: 'facility-managers',
    status: 200,
    refusals: [403, 404, 409],
    params: z.strictObject({ bookingId }),
    body: z.strictObject({ decision: z.enum(['approve', 'decline']) }),
    response: bookingView,
  }),
};
