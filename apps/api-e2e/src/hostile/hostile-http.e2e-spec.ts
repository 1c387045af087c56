import { api, type Endpoint } from '@etage/contract';
import fc from 'fast-check';
import { ask, type Answer, type Question } from '../support/ask';
import type { Caller } from '../support/caller';
import { openCity, type City } from '../support/city';
import { emailOf } from '../support/demo-account';
import { at, groundFor, type Ground } from '../support/ground';
import { ledgerFaults } from '../support/ledger';
import { signIn } from '../support/sign-in';
import { rowsThatDiffer, tableRows } from '../support/table-rows';
import { hostileRequest } from './hostile-request';
import { sensibleValues } from './sensible-values';
import { faultOf } from './verdict';

/** Another one: ETAGE_E2E_SEED=12345 */
const SEED = Number(process.env['ETAGE_E2E_SEED'] ?? 20_261_122);
const REQUESTS_AN_ENDPOINT = 200;
/** A sheet of codes or a calendar takes as long as many other answers. */
const REQUESTS_FOR_A_DOCUMENT = 60;
/** Fewer answers from behind the gate than this, and the requests would only test the gate. */
const DEEP_ENOUGH = 10;
/** Refusals of the gate: not readable, not signed in, not from here, not there. */
const AT_THE_GATE = [400, 401, 404, 413, 415, 417, 431];

const endpoints = Object.entries(api).flatMap(([group, members]) =>
  Object.entries(members).map(([name, endpoint]): [string, Endpoint] => [
    `${group}.${name}`,
    endpoint,
  ]),
);

let city: City;
let ground: Ground;
/** Whose session is at stake where sessions end; whoever comes after them is signed in already. */
let visitor: Caller;
let visitors: Caller[];

const nextVisitor = async (): Promise<Caller> =>
  visitors.shift() ?? signIn(at(city.addresses, 0), emailOf(20));

beforeAll(async () => {
  city = await openCity();
  ground = await groundFor(city.person(1));
  visitors = city.people.slice(40);
  visitor = await nextVisitor();
  // Whoever speaks for others gets further than to the gate.
  await city.database.query(
    `INSERT INTO presence_agent VALUES (gen_random_uuid(), 'Spec', sha256($1), now())`,
    [Buffer.from(city.person(1).token)],
  );
});

afterAll(() => city.close());

const isSession = ({ path }: Pick<Endpoint, 'path'>): boolean => path === '/session';

function tokenFor(endpoint: Endpoint): string {
  if (endpoint.access === 'facility-managers') return city.facility.token;
  if (endpoint.access === 'administrators') return city.administrator.token;
  return isSession(endpoint) ? visitor.token : city.person(1).token;
}

const signed = (question: Question, endpoint: Endpoint): Question => ({
  ...question,
  headers: {
    authorization: `Bearer ${tokenFor(endpoint)}`,
    ...(question.body === undefined ? {} : { 'content-type': 'application/json' }),
    ...question.headers,
  },
});

const idsIn = (text: string): string[] => text.match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? [];

/** Sends one and judges it. @throws Error that says what is wrong with the answer */
async function sendHostile(endpoint: Endpoint, generated: Question): Promise<Answer> {
  const question = signed(generated, endpoint);
  const answer = await ask(at(city.addresses, 0), question);
  const fault = faultOf(endpoint, question, answer);
  if (fault) throw new Error(`${answer.status} ${fault}: ${answer.text.slice(0, 500)}`);
  if (isSession(endpoint) && answer.status === 204) {
    visitor = await nextVisitor();
  }
  return answer;
}

describe(`hostile requests (seed ${SEED})`, () => {
  it.each(endpoints)('to %s are refused in order and change nothing', async (name, endpoint) => {
    const turn = endpoints.findIndex(([other]) => other === name);
    const sensible = await sensibleValues(city, ground, turn);
    const before = await tableRows(city.database);
    /** Whatever a request that was not refused speaks of may differ afterwards. */
    const touched = new Set<string>();
    let deep = 0;
    const property = fc.asyncProperty(hostileRequest(endpoint, sensible), async (generated) => {
      const answer = await sendHostile(endpoint, generated);
      if (!AT_THE_GATE.includes(answer.status)) deep += 1;
      if (answer.status >= 300) return;
      for (const id of [...idsIn(generated.path), ...idsIn(answer.text)]) touched.add(id);
    });
    await fc.assert(property, {
      seed: SEED,
      numRuns: endpoint.media ? REQUESTS_FOR_A_DOCUMENT : REQUESTS_AN_ENDPOINT,
    });
    const differing = rowsThatDiffer(before, await tableRows(city.database));
    expect(differing.filter((row) => !idsIn(row).some((id) => touched.has(id)))).toEqual([]);
    expect(at(city.nodes, 0).isRunning).toBe(true);
    expect(deep).toBeGreaterThan(DEEP_ENOUGH);
  });

  it('leave the bookings in order', async () => {
    expect(await ledgerFaults(city.database)).toEqual({});
  });
});
