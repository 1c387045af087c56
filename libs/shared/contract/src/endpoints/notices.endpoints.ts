import { z } from 'zod';
import { MAIL_WISHES, REMINDERS } from '@etage/domain';
import { endpoint } from '../endpoint';
import { noticesView } from '../views/notices.view';

export const notices = {
  read: endpoint({
    method: 'GET',
    path: '/notices',
    summary: 'Which mails I get, and the address of my private calendar',
    access: 'signed-in',
    status: 200,
    refusals: [],
    response: noticesView,
  }),
  update: endpoint({
    method: 'PATCH',
    path: '/notices',
    summary: 'Choose which mails I get, and when I am reminded',
    access: 'signed-in',
    status: 200,
    refusals: [403],
    body: z.strictObject({
      mails: z.enum(MAIL_WISHES).optional(),
      reminder: z.enum(REMINDERS).optional(),
    }),
    response: noticesView,
  }),
  renewFeed: endpoint({
    method: 'POST',
    path: '/notices/feed',
    summary: 'Give my private calendar a new address; the one before leads nowhere any more',
    access: 'signed-in',
    status: 200,
    refusals: [403],
    response: noticesView,
  }),
};

export const calendar = {
  feed: endpoint({
    method: 'GET',
    path: '/calendar/{token}.ics',
    summary: 'The bookings of whoever the secret address belongs to, for calendar programs',
    access: 'anyone',
    status: 200,
    refusals: [404],
    media: 'text/calendar',
    params: z.strictObject({ token: z.string().regex(/^[\w-]{43}$/) }),
    response: z.string(),
  }),
};
