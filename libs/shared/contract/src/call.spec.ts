import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BookingId, FloorId, PlaceId } from '@etage/domain';
import { api } from './api';
import { call, ConnectionError, pathOf, ProblemError } from './call';

const FLOOR = '0197a1b2-0000-7000-8000-000000000001' as FloorId;
const BOOKING = '0197a1b2-0000-7000-8000-000000000002' as BookingId;
const SLOT = { startsAt: '2026-11-23T08:00:00+01:00', endsAt: '2026-11-23T16:00:00+01:00' };

describe('the path of a call', () => {
  it('carries parameters and query, with what is special in them escaped', () => {
    const path = pathOf(api.floors.availability, { params: { floorId: 'a/b c' }, query: SLOT });
    expect(path).toBe(
      '/api/v1/floors/a%2Fb%20c/availability?startsAt=2026-11-23T08%3A00%3A00%2B01%3A00&endsAt=2026-11-23T16%3A00%3A00%2B01%3A00',
    );
  });

  it('leaves out what is not asked', () => {
    const query = { startsAt: 'a', floorId: undefined, limit: 5, quiet: false };
    expect(pathOf(api.places.search, { query })).toBe(
      '/api/v1/places?startsAt=a&limit=5&quiet=false',
    );
    expect(pathOf(api.session.read, {})).toBe('/api/v1/session');
  });
});

describe('a call', () => {
  let server: Server;
  let baseUrl: string;
  let answer: (request: IncomingMessage, response: ServerResponse, body: string) => void;

  beforeAll(async () => {
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (part: Buffer) => (body += part.toString()));
      request.on('end', () => answer(request, response, body));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const readBooking = (signal?: AbortSignal) =>
    call(
      api.bookings.read,
      { params: { bookingId: BOOKING } },
      { baseUrl, ...(signal ? { signal } : {}) },
    );
  const json = (response: ServerResponse, status: number, body: unknown): void => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
  const problem = {
    type: 'urn:etage:problem:place-taken',
    title: 'place taken',
    status: 409,
    detail: 'Refused: place-taken.',
    instance: '/api/v1/bookings',
    code: 'place-taken',
    rejections: [{ code: 'place-taken', takenUntil: '2026-11-23T15:00:00.000Z' }],
  };

  it('sends method, path, body, key and headers, and returns what comes back', async () => {
    answer = (request, response, body) => {
      const { method, url, headers } = request;
      json(response, 201, { method, url, headers, body: JSON.parse(body) });
    };
    const body = { placeId: FLOOR as string as PlaceId, ...SLOT };
    const options = { baseUrl, idempotencyKey: 'once', headers: { authorization: 'Bearer x' } };
    expect(await call(api.bookings.create, { body }, options)).toMatchObject({
      method: 'POST',
      url: '/api/v1/bookings',
      headers: {
        accept: 'application/json',
        'content-type': 'application/json',
        'idempotency-key': 'once',
        authorization: 'Bearer x',
      },
      body,
    });
  });

  it('sends no body and no content type where there is none', async () => {
    answer = (request, response, body) =>
      json(response, 200, { type: request.headers['content-type'] ?? null, body });
    expect(await readBooking()).toEqual({ type: null, body: '' });
  });

  it('returns nothing for an answer without content', async () => {
    answer = (_, response) => response.writeHead(204).end();
    const cancelled = call(api.bookings.cancel, { params: { bookingId: BOOKING } }, { baseUrl });
    expect(await cancelled).toBeUndefined();
  });

  it('throws the refusal of the server with all its reasons', async () => {
    answer = (_, response) => json(response, 409, { ...problem, extra: 'ignored' });
    const error = await readBooking().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).toMatchObject({ name: 'ProblemError', problem });
    expect((error as Error).message).toBe('place-taken: Refused: place-taken.');
  });

  it.each([
    ["a proxy's page", 502, 'text/html', '<h1>Bad Gateway</h1>'],
    ['an empty answer', 200, 'application/json', ''],
    ['half an answer', 200, 'application/json', '{"bookingId":'],
    ['an error that is no problem document', 500, 'application/json', '{"message":"oops"}'],
    ['a problem without a code', 409, 'application/problem+json', '{"status":409,"detail":"x"}'],
  ])('takes %s for no connection to Etage', async (_, status, type, text) => {
    answer = (_request, response) => response.writeHead(status, { 'content-type': type }).end(text);
    const error = await readBooking().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ status });
  });

  it('says that there is no connection when it is cut or nobody listens', async () => {
    answer = (request) => request.socket.destroy();
    await expect(readBooking()).rejects.toMatchObject({
      name: 'ConnectionError',
      status: undefined,
    });
    const nowhere = call(api.session.read, {}, { baseUrl: 'http://127.0.0.1:1' });
    await expect(nowhere).rejects.toBeInstanceOf(ConnectionError);
  });

  it('gives up when it is told to, before and during the answer', async () => {
    const controller = new AbortController();
    answer = () => controller.abort();
    const error = await readBooking(controller.signal).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ cause: { name: 'AbortError' } });

    const late = new AbortController();
    answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{');
      setTimeout(() => late.abort(), 20);
    };
    await expect(readBooking(late.signal)).rejects.toBeInstanceOf(ConnectionError);
  });
});
