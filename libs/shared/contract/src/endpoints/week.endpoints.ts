import { z } from 'zod';
import { endpoint } from '../endpoint';
import { instant, placeId, reasonableDay } from '../scalars';
import { bookingView } from '../views/booking.view';
import { refusedOccurrence } from '../views/series.view';
import {
  presenceDay,
  presenceState,
  usualPlace,
  weekday,
  weekPatternView,
  weekView,
} from '../views/week.view';

export const presence = {
  list: endpoint({
    method: 'GET',
    path: '/presence',
    summary:
      'What I said of my days, of at most 400 of them; whoever said nothing of a day has no entry',
    access: 'signed-in',
    status: 200,
    refusals: [],
    query: z.strictObject({ firstDay: reasonableDay, lastDay: reasonableDay }),
    response: z.object({ days: z.array(presenceDay) }),
  }),
  set: endpoint({
    method: 'PUT',
    path: '/presence',
    summary:
      'Say where I am on some days; with no state I take back what I said. Other days stay as they are',
    access: 'signed-in',
    status: 200,
    refusals: [409],
    body: z.strictObject({
      days: z
        .array(z.strictObject({ day: reasonableDay, state: presenceState.nullable() }))
        .min(1)
        .max(400),
    }),
    response: z.object({ days: z.array(presenceDay) }),
  }),
};

const usualDay = z
  .strictObject({ weekday, state: presenceState, place: usualPlace.nullable() })
  .refine(({ state, place }) => place === null || state === 'on-site', {
    message: 'a place is for days on site',
  })
  .refine(({ place }) => place === null || place.startsAt < place.endsAt, {
    message: 'the hours end after they start',
  });

export const weekPattern = {
  read: endpoint({
    method: 'GET',
    path: '/week-pattern',
    summary: 'My usual week, weekday by weekday; weekdays of which it says nothing are left out',
    access: 'signed-in',
    status: 200,
    refusals: [],
    response: weekPatternView,
  }),
  replace: endpoint({
    method: 'PUT',
    path: '/week-pattern',
    summary: 'Keep another usual week; nothing is booked by that',
    access: 'signed-in',
    status: 200,
    refusals: [404, 409],
    body: z.strictObject({
      days: z
        .array(usualDay)
        .max(7)
        .refine((days) => new Set(days.map((one) => one.weekday)).size === days.length, {
          message: 'each weekday once',
        }),
    }),
    response: weekPatternView,
  }),
  book: endpoint({
    method: 'POST',
    path: '/week-pattern/bookings',
    summary:
      'Book several days for oneself in one step, each that is possible; the others say why not',
    access: 'signed-in',
    status: 201,
    refusals: [404, 409, 422],
    body: z.strictObject({
      days: z
        .array(z.strictObject({ placeId, startsAt: instant, endsAt: instant }))
        .min(1)
        .max(7),
    }),
    response: z.object({ bookings: z.array(bookingView), refused: z.array(refusedOccurrence) }),
  }),
};

export const week = {
  read: endpoint({
    method: 'GET',
    path: '/week',
    summary:
      'The week in which a day lies: where I am, who of my unit is in, and my usual places with what stands against them',
    access: 'signed-in',
    status: 200,
    refusals: [404],
    query: z.strictObject({ day: reasonableDay }),
    response: weekView,
  }),
};
