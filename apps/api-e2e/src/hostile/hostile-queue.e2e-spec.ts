import { connect, type Socket } from 'node:net';
import { addDays } from 'date-fns';
import { api } from '@etage/contract';
import type { PersonId } from '@etage/domain';
import type { Caller } from '../support/caller';
import { now } from '../support/clock';
import { openCity, type City } from '../support/city';
import { eventually } from '../support/eventually';
import { at, groundFor, type Ground } from '../support/ground';

let city: City;
let ground: Ground;

beforeAll(async () => {
  city = await openCity();
  ground = await groundFor(city.person(1));
});

afterAll(() => city.close());

interface Question {
  readonly line: string;
  readonly body: string;
}

const get = (path: string): Question => ({ line: `GET ${path}`, body: '' });
const post = (path: string, body: object): Question => ({
  line: `POST ${path}`,
  body: JSON.stringify(body),
});

/** Asks the same on one connection, again and again, without waiting for an answer. */
function insist({ baseUrl, token }: Caller, { line, body }: Question, times: number) {
  const { hostname, port } = new URL(baseUrl);
  const socket: Socket = connect(Number(port), hostname);
  const said = { text: '', socket };
  socket.setEncoding('utf8').on('data', (chunk: string) => (said.text += chunk));
  socket.on('error', () => undefined);
  const head = [`${line} HTTP/1.1`, 'host: x', `authorization: Bearer ${token}`];
  if (body) head.push('content-type: application/json', `content-length: ${body.length}`);
  socket.write(`${head.join('\r\n')}\r\n\r\n${body}`.repeat(times));
  return said;
}

const quarterOfAYear = (): string => {
  const span = { startsAt: now().toISOString(), endsAt: addDays(now(), 98).toISOString() };
  return new URLSearchParams(span).toString();
};
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

describe('whoever asks for much without waiting', () => {
  it.each([
    ['places', () => get(`/api/v1/places?limit=1&${quarterOfAYear()}`)],
    [
      'a floor, far ahead',
      () => get(`/api/v1/floors/${at(ground.floorIds, 0)}/availability?${quarterOfAYear()}`),
    ],
    [
      'a series of many dates',
      () => {
        const { placeId } = at(ground.desks, 0);
        const wish = { placeId, ...ground.slot(9, 10), recurrence: 'FREQ=DAILY;COUNT=200' };
        return post('/api/v1/series/preview', wish);
      },
    ],
    [
      'desks for a team',
      () => {
        const { floorId } = at(ground.desks, 0);
        const people = [{ personId: floorId as string as PersonId }];
        return post('/api/v1/team-bookings/preview', { floorId, ...ground.slot(9, 10), people });
      },
    ],
  ])('is told to come back, and nobody else is: %s', async (_what, question) => {
    const greedy = insist(city.person(1), question(), 300);
    const floorId = at(ground.floorIds, 0);
    const query = { ...ground.slot(9, 12), limit: '20' };
    const found = await city.person(2).call(api.places.search, { query });
    expect(found.places).toHaveLength(20);
    const far = { startsAt: now().toISOString(), endsAt: addDays(now(), 98).toISOString() };
    await city.person(3).call(api.floors.availability, { params: { floorId }, query: far });
    await eventually(() => count(greedy.text, /HTTP\/1\.1 \d{3}/g) >= 300);
    expect(count(greedy.text, /HTTP\/1\.1 503/g)).toBeGreaterThan(200);
    expect(count(greedy.text, /retry-after: 1/gi)).toBeGreaterThan(200);
    expect(count(greedy.text, /HTTP\/1\.1 200/g)).toBeGreaterThan(0);
    greedy.socket.destroy();
  });

  it('and goes away leaves nothing to be done', async () => {
    const gone = insist(city.person(4), get(`/api/v1/places?limit=1&${quarterOfAYear()}`), 300);
    await eventually(() => gone.text.includes('HTTP/1.1 200'));
    gone.socket.destroy();
    const query = { ...ground.slot(9, 12), limit: '20' };
    const found = await city.person(4).call(api.places.search, { query });
    expect(found.places).toHaveLength(20);
  });
});
