import { z } from 'zod';
import { endpoint } from '../endpoint';
import { flagInQuery } from '../scalars';
import { LOCALES, sessionView, SHORTEST_PASSWORD, signedInView } from '../views/session.view';

export const session = {
  create: endpoint({
    method: 'POST',
    path: '/session',
    summary: 'Sign in; sets the session cookie, or returns a bearer token when asked for one',
    access: 'anyone',
    status: 201,
    refusals: [401, 403, 429],
    body: z.strictObject({
      email: z
        .string()
        .trim()
        .toLowerCase()
        .min(3)
        .max(254)
        .regex(/^[^\s\p{Cc}]+@[^\s\p{Cc}]+$/u),
      password: z.string().min(1).max(200),
      bearer: z.boolean().optional(),
    }),
    response: signedInView,
  }),
  read: endpoint({
    method: 'GET',
    path: '/session',
    summary: 'Who am I',
    access: 'signed-in',
    status: 200,
    refusals: [],
    response: sessionView,
  }),
  update: endpoint({
    method: 'PATCH',
    path: '/session',
    summary: 'Store my language',
    access: 'signed-in',
    status: 200,
    refusals: [403],
    body: z.strictObject({ locale: z.enum(LOCALES) }),
    response: sessionView,
  }),
  changePassword: endpoint({
    method: 'PUT',
    path: '/session/password',
    summary: 'Change my password; signs me out on all other devices',
    access: 'signed-in',
    status: 204,
    refusals: [403, 422, 429],
    body: z.strictObject({
      currentPassword: z.string().min(1).max(200),
      newPassword: z.string().min(SHORTEST_PASSWORD).max(200),
    }),
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/session',
    summary: 'Sign out here, or with everywhere=true on all devices',
    access: 'signed-in',
    status: 204,
    refusals: [403],
    query: z.strictObject({ everywhere: flagInQuery.optional() }),
  }),
};
