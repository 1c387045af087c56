import { z } from 'zod';
import { CALENDAR_DIRECTIONS } from '@etage/domain';
import { endpoint } from '../endpoint';
import { calendarConflictId, calendarLinkId, placeId } from '../scalars';
import { calendarConflictView, calendarLinkView, roomFeedView } from '../views/calendar.view';

const link = z.strictObject({ calendarLinkId });
const place = z.strictObject({ placeId });

const access = {
  url: z.url({ protocol: /^https?$/, error: 'expected the address of a calendar' }).max(1_000),
  userName: z
    .string()
    .min(1)
    .max(200)
    .regex(/^[^:\p{Cc}\p{Cs}]*$/u, 'expected a user name'),
  password: z
    .string()
    .min(1)
    .max(500)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'expected a password'),
};

/** Rooms that keep in step with calendars on CalDAV servers. */
export const calendarLinks = {
  list: endpoint({
    method: 'GET',
    path: '/calendar-links',
    summary: 'The rooms that keep in step with a calendar on a CalDAV server (facility management)',
    access: 'facility-managers',
    status: 200,
    refusals: [403],
    response: z.object({ links: z.array(calendarLinkView) }),
  }),
  create: endpoint({
    method: 'POST',
    path: '/calendar-links',
    summary:
      'Link a room with a calendar, after a first look at it; the password is never told again (facility management)',
    access: 'facility-managers',
    status: 201,
    refusals: [403, 404, 409, 422],
    body: z.strictObject({ placeId, ...access, direction: z.enum(CALENDAR_DIRECTIONS) }),
    response: calendarLinkView,
  }),
  change: endpoint({
    method: 'PATCH',
    path: '/calendar-links/{calendarLinkId}',
    summary:
      'Change a link, after a first look at the calendar; another address or user comes with the password (facility management)',
    access: 'facility-managers',
    status: 200,
    refusals: [403, 404, 422],
    params: link,
    body: z
      .strictObject({
        url: access.url.optional(),
        userName: access.userName.optional(),
        password: access.password.optional(),
        direction: z.enum(CALENDAR_DIRECTIONS).optional(),
      })
      .refine(
        ({ url, userName, password }) =>
          (url === undefined && userName === undefined) || password !== undefined,
        { message: 'expected the password beside another address or user' },
      ),
    response: calendarLinkView,
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/calendar-links/{calendarLinkId}',
    summary:
      'Let a room and its calendar go their own ways; what both have stays (facility management)',
    access: 'facility-managers',
    status: 204,
    refusals: [403, 404],
    params: link,
  }),
  sync: endpoint({
    method: 'POST',
    path: '/calendar-links/{calendarLinkId}/sync',
    summary: 'Bring a room and its calendar into step as soon as possible (facility management)',
    access: 'facility-managers',
    status: 200,
    refusals: [403, 404],
    params: link,
    response: calendarLinkView,
  }),
  conflicts: endpoint({
    method: 'GET',
    path: '/calendar-links/{calendarLinkId}/conflicts',
    summary: 'What a calendar has and Etage could not follow, with reasons (facility management)',
    access: 'facility-managers',
    status: 200,
    refusals: [403, 404],
    params: link,
    response: z.object({ conflicts: z.array(calendarConflictView) }),
  }),
  settle: endpoint({
    method: 'DELETE',
    path: '/calendar-links/{calendarLinkId}/conflicts/{calendarConflictId}',
    summary:
      'Put a conflict aside; one that still exists is noticed again by the next attempt (facility management)',
    access: 'facility-managers',
    status: 204,
    refusals: [403, 404],
    params: z.strictObject({ calendarLinkId, calendarConflictId }),
  }),
};

/** Calendars of rooms for programs that subscribe to them. */
export const roomFeeds = {
  read: endpoint({
    method: 'GET',
    path: '/places/{placeId}/feed',
    summary: 'The secret address of the calendar of a room (facility management)',
    access: 'facility-managers',
    status: 200,
    refusals: [403, 404],
    params: place,
    response: roomFeedView,
  }),
  renew: endpoint({
    method: 'POST',
    path: '/places/{placeId}/feed',
    summary:
      'Give the calendar of a room a new address; the one before leads nowhere any more (facility management)',
    access: 'facility-managers',
    status: 200,
    refusals: [403, 404],
    params: place,
    response: roomFeedView,
  }),
  feed: endpoint({
    method: 'GET',
    path: '/calendar/rooms/{token}.ics',
    summary: 'When the room that the secret address belongs to is taken, for calendar programs',
    access: 'anyone',
    status: 200,
    refusals: [404],
    media: 'text/calendar',
    params: z.strictObject({ token: z.string().regex(/^[\w-]{43}$/) }),
    query: z.strictObject({ language: z.enum(['de', 'en']).optional() }),
    response: z.string(),
  }),
};
