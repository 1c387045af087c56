import { api, pathOf, problemSchema, type Endpoint } from '@etage/contract';
import type { SeriesId } from '@etage/domain';
import { ask, type Answer } from '../support/ask';
import { openCity, type City } from '../support/city';
import { at, groundFor, type Ground } from '../support/ground';
import { ArrivalCases } from './arrival-cases';

interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, unknown>>;
}

interface OpenApi {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

interface Parts {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

const endpoints = Object.entries(api).flatMap(([group, members]) =>
  Object.entries(members).map(([name, endpoint]): [string, Endpoint] => [
    `${group}.${name}`,
    endpoint,
  ]),
);

let city: City;
let ground: Ground;
let document: OpenApi;
let arrivals: ArrivalCases;

beforeAll(async () => {
  city = await openCity();
  ground = await groundFor(city.person(1));
  arrivals = new ArrivalCases(city, ground);
  const answer = await ask(at(city.addresses, 0), { method: 'GET', path: '/api/openapi.json' });
  document = JSON.parse(answer.text) as OpenApi;
});

afterAll(() => city.close());

/** Facility management may call everything; whoever has nothing to lose signs out. */
const tokenFor = (endpoint: Endpoint): string =>
  ADMINISTRATORS.includes(endpoint)
    ? city.administrator.token
    : endpoint === api.session.remove
      ? city.person(9).token
      : city.facility.token;

const ADMINISTRATORS: readonly Endpoint[] = [api.agents.create, api.agents.list, api.agents.remove];

const send = (
  endpoint: Endpoint,
  parts: Parts,
  headers: Record<string, string> = {},
): Promise<Answer> =>
  ask(at(city.addresses, 0), {
    method: endpoint.method,
    path: pathOf(endpoint, parts),
    headers: {
      authorization: `Bearer ${tokenFor(endpoint)}`,
      ...(parts.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(parts.body === undefined ? {} : { body: JSON.stringify(parts.body) }),
  });

const operationOf = (endpoint: Endpoint): Operation | undefined =>
  document.paths[`/api/v1${endpoint.path}`]?.[endpoint.method.toLowerCase()];

let desksUsed = 0;

/** A booking of facility management's own that nothing has happened to. */
async function freshBooking(): Promise<string> {
  desksUsed += 1;
  const { placeId } = at(ground.desks, desksUsed);
  const hour = 6 + desksUsed;
  const body = { placeId, ...ground.slot(hour, hour + 1) };
  return (await city.facility.call(api.bookings.create, { body })).bookingId;
}

async function requestedBooking(): Promise<string> {
  const { rows } = await city.database.query<{ id: string }>(
    'SELECT id FROM place WHERE requires_approval',
  );
  desksUsed += 1;
  const body = { placeId: at(rows, 0).id, ...ground.slot(6 + desksUsed, 7 + desksUsed) };
  return (await city.person(1).call(api.bookings.create, { body: body as never })).bookingId;
}

async function bookingOfNow(): Promise<string> {
  const bookingId = await freshBooking();
  await arrivals.beginNow(bookingId);
  return bookingId;
}

const memberOfTeam = async () => ({
  personId: (await city.person(12).call(api.session.read, {})).personId,
});

let seriesMade = 0;

/** In a room, where one may have other bookings at the same time. */
const seriesWish = (fromHour: number) => ({
  placeId: at(ground.meetingRooms, 0).placeId,
  ...ground.slot(fromHour, fromHour + 0.25),
  recurrence: 'FREQ=WEEKLY;COUNT=2',
});

async function freshSeries(): Promise<string> {
  const body = { ...seriesWish(18 + seriesMade / 4), mode: 'possible' } as const;
  seriesMade += 1;
  return (await city.facility.call(api.series.create, { body })).seriesId;
}

/** For each endpoint something it accepts. */
const ACCEPTED: Readonly<Record<string, () => Parts | Promise<Parts>>> = {
  'installation.read': () => ({}),
  'session.create': () => ({
    body: { email: 'person001@etage.example', password: 'etage-demo', bearer: true },
  }),
  'session.read': () => ({}),
  'session.update': () => ({ body: { locale: 'de' } }),
  'session.changePassword': () => ({
    body: { currentPassword: 'etage-demo', newPassword: 'etage-demo-2026' },
  }),
  'session.remove': () => ({ query: { everywhere: false } }),
  'sites.list': () => ({}),
  'buildings.occupancy': () => ({
    params: { buildingId: at(ground.site.buildings, 0).buildingId },
    query: ground.slot(9, 10),
  }),
  'floors.read': () => ({ params: { floorId: at(ground.floorIds, 0) } }),
  'floors.availability': () => ({
    params: { floorId: at(ground.floorIds, 0) },
    query: ground.slot(9, 10),
  }),
  'floors.codes': () => ({
    params: { floorId: at(ground.floorIds, 0) },
    query: { language: 'en' },
  }),
  'places.read': () => ({ params: { placeId: at(ground.desks, 0).placeId } }),
  'places.search': () => ({
    query: { ...ground.slot(9, 10), kind: 'desk', screens: 2, quiet: true },
  }),
  'bookings.create': () => ({
    body: { placeId: at(ground.desks, 0).placeId, ...ground.slot(6, 7), title: 'Rücksprache' },
  }),
  'bookings.list': () => ({ query: { personId: 'me', ...ground.slot(0, 24) } }),
  'bookings.read': async () => ({ params: { bookingId: await freshBooking() } }),
  'bookings.change': async () => ({
    params: { bookingId: await freshBooking() },
    body: ground.slot(17, 18),
  }),
  'bookings.cancel': async () => ({ params: { bookingId: await freshBooking() } }),
  'bookings.checkIn': async () => ({ params: { bookingId: await bookingOfNow() } }),
  'bookings.approve': async () => ({
    params: { bookingId: await requestedBooking() },
    body: { decision: 'approve' },
  }),
  'arrivals.preview': async () => ({ params: { code: await arrivals.codeOf(0) } }),
  'arrivals.arrive': async () => ({
    params: { code: await arrivals.codeOfBookingOfNow() },
    body: { does: 'check-in' },
  }),
  'agents.create': () => ({ body: { name: 'Dockingstationen' } }),
  'agents.list': () => ({}),
  'agents.remove': async () => {
    const body = { name: 'Netzwerk' };
    const { agentId } = await city.administrator.call(api.agents.create, { body });
    return { params: { agentId } };
  },
  'agents.presence': async () => {
    const placeCode = await arrivals.codeOfBookingOfNow();
    await arrivals.believeFacilityAsAgent();
    return { body: { personEmail: 'facility@etage.example', placeCode } };
  },
  'series.preview': () => ({ body: seriesWish(6) }),
  'series.create': () => ({ body: { ...seriesWish(6), mode: 'possible' } }),
  'series.read': async () => ({ params: { seriesId: await freshSeries() } }),
  'series.cancel': async () => ({
    params: { seriesId: await freshSeries() },
    query: { startsAt: ground.slot(6, 7).startsAt },
  }),
  'cancellations.create': () => ({ body: ground.slot(20, 21) }),
  'rebookings.create': async () => {
    const params = { seriesId: (await freshSeries()) as SeriesId };
    const { cancelled } = await city.facility.call(api.series.cancel, { params, query: {} });
    return { body: { bookingIds: cancelled } };
  },
  'people.search': () => ({ query: { search: 'Leb' } }),
  'privacy.read': () => ({}),
  'privacy.update': () => ({ body: { visibility: 'unit', bookableBy: 'unit' } }),
  'colleagues.list': () => ({ query: { ...ground.slot(6, 20), search: 'Leb' } }),
  'guests.create': () => ({ body: { name: 'Greta Gast', organisation: 'Land' } }),
  'guests.list': () => ({}),
  'teamBookings.preview': async () => ({
    body: {
      floorId: at(ground.desks, 60).floorId,
      ...ground.slot(6, 7),
      people: [await memberOfTeam()],
    },
  }),
  'teamBookings.create': async () => ({
    body: {
      ...ground.slot(6, 7),
      seats: [{ ...(await memberOfTeam()), placeId: at(ground.desks, 60).placeId }],
    },
  }),
  'notices.read': () => ({}),
  'notices.update': () => ({ body: { mails: 'by-others' } }),
  'notices.renewFeed': () => ({}),
  'calendar.feed': async () => {
    const { feedPath } = await city.facility.call(api.notices.renewFeed, {});
    return { params: { token: feedPath?.slice(-47, -4) ?? '' } };
  },
};

const NOWHERE = '00000000-0000-4000-8000-000000000000';

/** The same with ids of things that do not exist. */
const lost = (parts: Parts): Parts => ({
  ...parts,
  params: Object.fromEntries(Object.keys(parts.params ?? {}).map((name) => [name, NOWHERE])),
});

describe('the OpenAPI document', () => {
  it('has every endpoint of the contract and nothing else', () => {
    const documented = Object.values(document.paths).flatMap((operations) =>
      Object.values(operations),
    );
    expect(document.openapi).toBe('3.1.0');
    expect(documented.map(({ operationId }) => operationId).sort()).toEqual(
      endpoints.map(([name]) => name).sort(),
    );
    expect(Object.keys(ACCEPTED).sort()).toEqual(endpoints.map(([name]) => name).sort());
  });
});

describe.each(endpoints)('%s', (name, endpoint) => {
  const accepted = async (): Promise<Parts> => (await ACCEPTED[name]?.()) ?? {};

  it('answers with the documented status and exactly the documented members', async () => {
    const answer = await send(endpoint, await accepted());
    expect([answer.status, answer.text.slice(0, 300)]).toEqual([
      endpoint.status,
      expect.any(String),
    ]);
    if (endpoint.response) {
      const body: unknown = endpoint.media ? answer.text : JSON.parse(answer.text);
      expect(endpoint.response.parse(body)).toEqual(body);
      const media = endpoint.media ?? 'application/json';
      expect(answer.headers['content-type']).toBe(`${media}; charset=utf-8`);
    } else if (endpoint.media) {
      expect(answer.headers['content-type']).toBe(endpoint.media);
    } else {
      expect(answer.text).toBe('');
    }
  });

  it('refuses strangers, unknown fields and unknown things only as documented', async () => {
    const parts = endpoint.params ? lost(await accepted()) : {};
    const refusals = [
      await send(endpoint, parts, { authorization: 'Bearer nobody' }),
      await send(endpoint, { ...parts, query: { ...parts.query, ['no-such-field']: 1 } }),
      await send(endpoint, { ...parts, body: { nothing: 'known' } }),
      await send(endpoint, parts),
    ].filter(({ status }) => status >= 300);
    for (const { status, text, headers } of refusals) {
      expect(Object.keys(operationOf(endpoint)?.responses ?? {})).toContain(String(status));
      expect(headers['content-type']).toMatch(/^application\/problem\+json/);
      expect(problemSchema.parse(JSON.parse(text)).status).toBe(status);
    }
  });
});
