import { api, type Endpoint } from '@etage/contract';
import fc from 'fast-check';
import { ask, type Question } from '../support/ask';
import { openCity, type City } from '../support/city';
import { at, groundFor } from '../support/ground';
import { ledgerFaults } from '../support/ledger';
import { rowsThatDiffer, tableRows } from '../support/table-rows';
import { hostileRequest, type Sensible } from './hostile-request';
import { faultOf } from './verdict';

/** Another one: ETAGE_E2E_SEED=12345 */
const SEED = Number(process.env['ETAGE_E2E_SEED'] ?? 20_261_122);
const REQUESTS_AN_ENDPOINT = 200;

const endpoints = Object.entries(api).flatMap(([group, members]) =>
  Object.entries(members).map(([name, endpoint]): [string, Endpoint] => [
    `${group}.${name}`,
    endpoint,
  ]),
);

let city: City;
let sensible: Sensible;

beforeAll(async () => {
  city = await openCity();
  sensible = await sensibleValues();
});

afterAll(() => city.close());

/** Values that lead past the first checks, so that hostile ones beside them get deeper. */
async function sensibleValues(): Promise<Sensible> {
  const ground = await groundFor(city.person(1));
  const [slot, later] = [ground.slot(9, 10), ground.slot(11, 12)];
  const desk = at(ground.desks, 0);
  const own = await city
    .person(1)
    .call(api.bookings.create, { body: { placeId: desk.placeId, ...slot } });
  const foreign = await city
    .person(2)
    .call(api.bookings.create, { body: { placeId: at(ground.desks, 1).placeId, ...slot } });
  return {
    startsAt: [slot.startsAt, later.startsAt],
    endsAt: [slot.endsAt, later.endsAt],
    placeId: ground.desks.slice(0, 4).map(({ placeId }) => placeId),
    floorId: ground.floorIds,
    buildingId: ground.site.buildings.map(({ buildingId }) => buildingId),
    bookingId: [own.bookingId, foreign.bookingId],
    personId: ['me', own.personId, foreign.personId],
    title: ['Sprechstunde'],
    email: ['person001@etage.example', 'nobody@etage.example'],
    password: ['wrong'],
    bearer: [true, false],
    locale: ['de', 'en'],
    everywhere: ['true', 'false'],
    decision: ['approve', 'decline'],
    search: ['Leb', '%', '_'],
    limit: ['1', '200'],
    capacity: ['1', '8'],
    kind: ['desk', 'room', 'equipment'],
  };
}

/** Signs whoever still may: a sign-out that succeeds ends the session for good. */
function signed(question: Question, endpoint: Endpoint, used: { people: number }): Question {
  const isForManagers = endpoint.access === 'place-managers';
  const { token } = isForManagers ? city.facility : city.person(1 + used.people);
  return {
    ...question,
    headers: {
      authorization: `Bearer ${token}`,
      ...(question.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...question.headers,
    },
  };
}

/** The ids in an answer that something was done: rows that speak of them may differ. */
const idsIn = (text: string): string[] => text.match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? [];

describe(`hostile requests (seed ${SEED})`, () => {
  it.each(endpoints)('to %s are refused in order and change nothing', async (_name, endpoint) => {
    const before = await tableRows(city.database);
    const touched = new Set<string>();
    const used = { people: 0 };
    const property = fc.asyncProperty(hostileRequest(endpoint, sensible), async (generated) => {
      const question = signed(generated, endpoint, used);
      const answer = await ask(at(city.addresses, 0), question);
      const fault = faultOf(endpoint, question, answer);
      if (fault) throw new Error(`${answer.status} ${fault}: ${answer.text.slice(0, 500)}`);
      if (answer.status >= 300) return;
      if (endpoint === api.session.remove && answer.status === 204) used.people += 1;
      for (const id of [...idsIn(question.path), ...idsIn(answer.text)]) touched.add(id);
    });
    await fc.assert(property, { seed: SEED, numRuns: REQUESTS_AN_ENDPOINT });
    const differing = rowsThatDiffer(before, await tableRows(city.database));
    expect(differing.filter((row) => !idsIn(row).some((id) => touched.has(id)))).toEqual([]);
    expect(at(city.nodes, 0).isRunning).toBe(true);
  });

  it('leave the bookings in order', async () => {
    expect(await ledgerFaults(city.database)).toEqual({});
  });
});
