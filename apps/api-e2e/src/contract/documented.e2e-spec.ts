import { api, pathOf, problemSchema, type Endpoint } from '@etage/contract';
import { ask, type Answer } from '../support/ask';
import { openCity, type City } from '../support/city';
import { at, groundFor } from '../support/ground';
import { accepted } from './accepted/accepted';
import type { AcceptedParts, Parts } from './accepted/parts';
import { Stage } from './accepted/stage';

interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, unknown>>;
}

interface OpenApi {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

const endpoints = Object.entries(api).flatMap(([group, members]) =>
  Object.entries(members).map(([name, endpoint]): [string, Endpoint] => [
    `${group}.${name}`,
    endpoint,
  ]),
);

let city: City;
let document: OpenApi;
let acceptedBy: AcceptedParts;

beforeAll(async () => {
  city = await openCity();
  acceptedBy = accepted(new Stage(city, await groundFor(city.person(1))));
  const answer = await ask(at(city.addresses, 0), { method: 'GET', path: '/api/openapi.json' });
  document = JSON.parse(answer.text) as OpenApi;
});

afterAll(() => city.close());

/** Facility management may call everything; whoever has nothing to lose signs out. */
const tokenFor = (endpoint: Endpoint): string =>
  endpoint.access === 'administrators'
    ? city.administrator.token
    : endpoint === api.session.remove
      ? city.person(9).token
      : city.facility.token;

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

const NOWHERE = '00000000-0000-4000-8000-000000000000';

const nowhere = ({ path }: Endpoint): Record<string, string> =>
  Object.fromEntries([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => [String(name), NOWHERE]));

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
    expect(Object.keys(acceptedBy).sort()).toEqual(endpoints.map(([name]) => name).sort());
  });
});

describe.each(endpoints)('%s', (name, endpoint) => {
  const parts = async (): Promise<Parts> => (await acceptedBy[name]?.()) ?? {};

  it('answers with the documented status and exactly the documented members', async () => {
    const answer = await send(endpoint, await parts());
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
    const wrong = endpoint.params ? lost(await parts()) : {};
    const refusals = [
      await send(endpoint, wrong, { authorization: 'Bearer nobody' }),
      await send(endpoint, { ...wrong, query: { ...wrong.query, ['no-such-field']: 1 } }),
      await send(endpoint, { ...wrong, body: { nothing: 'known' } }),
      await send(endpoint, wrong),
    ].filter(({ status }) => status >= 300);
    for (const { status, text, headers } of refusals) {
      expect(Object.keys(operationOf(endpoint)?.responses ?? {})).toContain(String(status));
      expect(headers['content-type']).toMatch(/^application\/problem\+json/);
      expect(problemSchema.parse(JSON.parse(text)).status).toBe(status);
    }
  });
});

const kept = (access: Endpoint['access']): [string, Endpoint][] =>
  endpoints.filter(([, endpoint]) => endpoint.access === access);

describe('what is kept for a role', () => {
  it.each([...kept('facility-managers'), ...kept('administrators')])(
    'is refused to staff: %s',
    async (_, endpoint) => {
      const authorization = `Bearer ${city.person(1).token}`;
      const answer = await send(endpoint, { params: nowhere(endpoint) }, { authorization });
      expect([answer.status, answer.text]).toEqual([403, expect.stringContaining('forbidden')]);
    },
  );

  it.each(kept('administrators'))('is refused to facility management: %s', async (_, endpoint) => {
    const authorization = `Bearer ${city.facility.token}`;
    const answer = await send(endpoint, { params: nowhere(endpoint) }, { authorization });
    expect(answer.status).toBe(403);
  });
});
