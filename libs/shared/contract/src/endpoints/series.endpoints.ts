import { z } from 'zod';
import { endpoint } from '../endpoint';
import { bookingId, humanText, instant, instantInQuery, placeId, seriesId } from '../scalars';
import { bookingView } from '../views/booking.view';
import { occurrenceVerdict, refusedOccurrence, seriesView } from '../views/series.view';

/** A place, the first slot, and when it is repeated; some occurrences may be had elsewhere or at another time. */
const wish = {
  placeId,
  startsAt: instant,
  endsAt: instant,
  /** Recurrence rule of RFC 5545 by days, with an end: `FREQ=WEEKLY;BYDAY=MO;COUNT=10`. */
  recurrence: z.string().min(1).max(300),
  /** What is wanted in place of the occurrence that starts at `occurrenceStartsAt`. */
  instead: z
    .array(
      z.strictObject({
        occurrenceStartsAt: instant,
        placeId,
        startsAt: instant,
        endsAt: instant,
      }),
    )
    .max(200)
    .optional(),
};

export const series = {
  preview: endpoint({
    method: 'POST',
    path: '/series/preview',
    summary:
      'What stands against each occurrence of a series, and what could be had instead; nothing is booked. At most 200 ' +
      'occurrences within two years',
    access: 'signed-in',
    status: 200,
    refusals: [404, 422],
    body: z.strictObject(wish),
    response: z.object({ occurrences: z.array(occurrenceVerdict) }),
  }),
  create: endpoint({
    method: 'POST',
    path: '/series',
    summary:
      'Book a series for oneself in one step: each occurrence that is possible, or all of them or nothing',
    access: 'signed-in',
    status: 201,
    refusals: [403, 404, 409, 422],
    idempotencyKey: true,
    body: z.strictObject({
      ...wish,
      mode: z.enum(['possible', 'all-or-nothing']),
      title: humanText(120).optional(),
    }),
    response: seriesView,
  }),
  read: endpoint({
    method: 'GET',
    path: '/series/{seriesId}',
    summary: 'One of my series with its bookings',
    access: 'signed-in',
    status: 200,
    refusals: [404],
    params: z.strictObject({ seriesId }),
    response: seriesView,
  }),
  cancel: endpoint({
    method: 'DELETE',
    path: '/series/{seriesId}',
    summary:
      'Cancel what is left of a series, or of it what starts at `startsAt` or later; what is over stays',
    access: 'signed-in',
    status: 200,
    refusals: [404],
    params: z.strictObject({ seriesId }),
    query: z.strictObject({ startsAt: instantInQuery.optional() }),
    response: z.object({ cancelled: z.array(bookingId) }),
  }),
};

export const cancellations = {
  create: endpoint({
    method: 'POST',
    path: '/cancellations',
    summary:
      'Cancel all of my bookings that begin in a span of at most 800 days, up to 200; where I am checked in stays',
    access: 'signed-in',
    status: 201,
    refusals: [404, 409, 422],
    body: z.strictObject({ startsAt: instant, endsAt: instant }),
    response: z.object({ cancelled: z.array(bookingId) }),
  }),
};

export const rebookings = {
  create: endpoint({
    method: 'POST',
    path: '/rebookings',
    summary: 'Take back cancellations of mine: books again what is still possible, in one step',
    access: 'signed-in',
    status: 201,
    refusals: [404, 409, 422],
    body: z.strictObject({ bookingIds: z.array(bookingId).min(1).max(200) }),
    response: z.object({ bookings: z.array(bookingView), refused: z.array(refusedOccurrence) }),
  }),
};
