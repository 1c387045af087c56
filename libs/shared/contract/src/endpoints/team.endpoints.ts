import { z } from 'zod';
import { BOOKABLE_BY, VISIBILITIES } from '@etage/domain';
import { endpoint } from '../endpoint';
import { floorId, humanText, instant, slotInQuery } from '../scalars';
import { bookingView, guestBadge } from '../views/booking.view';
import { colleagueView, privacyView, teamMember, teamProposal, teamSeat } from '../views/team.view';

/** More than sit in any one office. */
const LARGEST_TEAM = 20;

export const privacy = {
  read: endpoint({
    method: 'GET',
    path: '/privacy',
    summary: 'Who may read my name beside my bookings, and who may book for me',
    access: 'signed-in',
    status: 200,
    refusals: [],
    response: privacyView,
  }),
  update: endpoint({
    method: 'PATCH',
    path: '/privacy',
    summary:
      'Choose who may read my name beside my bookings, and who may book for me; counts at once',
    access: 'signed-in',
    status: 200,
    refusals: [403],
    body: z.strictObject({
      visibility: z.enum(VISIBILITIES).optional(),
      bookableBy: z.enum(BOOKABLE_BY).optional(),
    }),
    response: privacyView,
  }),
};

export const colleagues = {
  list: endpoint({
    method: 'GET',
    path: '/colleagues',
    summary:
      'Colleagues of my unit whose name I may see, in the order of their names, with the desks they have during a slot; ' +
      'with `search`, everybody I may see whose name it is part of, 20 at most',
    access: 'signed-in',
    status: 200,
    refusals: [422],
    query: z.strictObject({
      ...slotInQuery,
      search: z
        .string()
        .trim()
        .min(2)
        .max(100)
        .regex(/^[^\p{Cc}\p{Cs}]*$/u)
        .optional(),
    }),
    response: z.object({ colleagues: z.array(colleagueView) }),
  }),
};

export const guests = {
  create: endpoint({
    method: 'POST',
    path: '/guests',
    summary:
      'Name a guest without an account, whose host I am, to book for; the same name is the same guest. Forgotten two ' +
      'weeks after the last visit',
    access: 'signed-in',
    status: 201,
    refusals: [403],
    body: z.strictObject({ name: humanText(80), organisation: humanText(80).optional() }),
    response: guestBadge,
  }),
  list: endpoint({
    method: 'GET',
    path: '/guests',
    summary: 'My guests who are not forgotten',
    access: 'signed-in',
    status: 200,
    refusals: [],
    response: z.object({ guests: z.array(guestBadge) }),
  }),
};

export const teamBookings = {
  preview: endpoint({
    method: 'POST',
    path: '/team-bookings/preview',
    summary:
      'Where on a floor a team could sit side by side, or else in as few groups as possible; nothing is booked',
    access: 'signed-in',
    status: 200,
    refusals: [404, 422],
    body: z.strictObject({
      floorId,
      startsAt: instant,
      endsAt: instant,
      people: z.array(teamMember).min(1).max(LARGEST_TEAM),
    }),
    response: teamProposal,
  }),
  create: endpoint({
    method: 'POST',
    path: '/team-bookings',
    summary:
      'Book a desk for each of a team in one step, all or nothing; each rejection names the `seat` that it stands against',
    access: 'signed-in',
    status: 201,
    refusals: [403, 404, 409, 422],
    body: z.strictObject({
      startsAt: instant,
      endsAt: instant,
      seats: z.array(teamSeat).min(1).max(LARGEST_TEAM),
      title: humanText(120).optional(),
    }),
    response: z.object({ bookings: z.array(bookingView) }),
  }),
};
