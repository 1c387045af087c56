import { api } from './api';
import type { Endpoint } from './endpoint';

const endpoints = Object.entries(api).flatMap(([group, calls]) =>
  Object.entries(calls).map(([name, call]): [string, Endpoint] => [`${group}.${name}`, call]),
);
const ID = '0197a1b2-0000-7000-8000-000000000001';
const SLOT = { startsAt: '2026-11-23T08:00:00Z', endsAt: '2026-11-23T16:00:00Z' };

describe('the API on one page', () => {
  it('has each method and path once', () => {
    const lines = endpoints.map(([, { method, path }]) => `${method} ${path}`);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it.each(endpoints)('%s declares the parameters of its path, and only those', (_, endpoint) => {
    const named = [...endpoint.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(Object.keys(endpoint.params?.shape ?? {})).toEqual(named);
  });

  it.each(endpoints)('%s answers with a body exactly when its status has one', (_, endpoint) => {
    const hasBody = endpoint.response !== undefined || endpoint.media !== undefined;
    expect(hasBody).toBe(endpoint.status !== 204);
  });

  it.each(endpoints)('%s refuses fields nobody knows', (_, endpoint) => {
    for (const schema of [endpoint.params, endpoint.query, endpoint.body]) {
      const issues = schema?.safeParse({ surprise: 1 }).error?.issues ?? [];
      expect(schema === undefined || issues.some(({ code }) => code === 'unrecognized_keys')).toBe(
        true,
      );
    }
  });

  it('takes a booking with the least that is needed', () => {
    const { body } = api.bookings.create;
    expect(body.parse({ placeId: ID, ...SLOT })).toEqual({ placeId: ID, ...SLOT });
    expect(body.safeParse({ placeId: ID, startsAt: SLOT.startsAt }).success).toBe(false);
    expect(body.safeParse({ placeId: ID, ...SLOT, title: '' }).success).toBe(false);
  });

  it('lets one ask for "me" or for an id, and for nobody else', () => {
    const { query } = api.bookings.list;
    expect(query.safeParse({ personId: 'me', ...SLOT }).success).toBe(true);
    expect(query.safeParse({ personId: ID, ...SLOT }).success).toBe(true);
    expect(query.safeParse({ personId: 'you', ...SLOT }).success).toBe(false);
  });

  it('reads an email as people type it', () => {
    const { body } = api.session.create;
    const parsed = body.parse({ email: '  Anna@Etage.Example ', password: ' secret ' });
    expect(parsed).toEqual({ email: 'anna@etage.example', password: ' secret ' });
    for (const email of ['anna', 'a b@c', '@c', 'anna@', `a\u0000@c`, `${'a'.repeat(260)}@c`]) {
      expect(body.safeParse({ email, password: 'x' }).success).toBe(false);
    }
  });

  it('holds the limits of a search', () => {
    const { query } = api.places.search;
    const asked = { ...SLOT, capacity: '8', quiet: 'true', connector: 'usb-c', limit: '200' };
    expect(query.parse(asked)).toMatchObject({ capacity: 8, quiet: true, limit: 200 });
    for (const wrong of [{ limit: '201' }, { capacity: '0' }, { kind: 'chair' }, { watts: '-1' }]) {
      expect(query.safeParse({ ...SLOT, ...wrong }).success).toBe(false);
    }
  });
});
