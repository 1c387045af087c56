import { request, type ClientRequest } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { api } from '@etage/contract';
import { ask } from '../support/ask';
import { openCity, type City } from '../support/city';
import { at, groundFor, type Ground } from '../support/ground';
import { ledgerFaults } from '../support/ledger';
import { LiveClient } from '../support/live-client';

const SHUT_WITHIN_MS = 5_000;

let city: City;
let ground: Ground;
let clients: LiveClient[];

beforeEach(async () => {
  city = await openCity();
  ground = await groundFor(city.person(1));
  clients = await Promise.all([1, 2, 3].map((number) => LiveClient.of(city.person(number))));
  await ask(at(city.addresses, 0), { method: 'GET', path: '/health/live' }); // stays open
});

afterEach(async () => {
  clients.forEach((client) => client.close());
  await city.close();
});

/** @returns exit code and how long it took in milliseconds */
async function stopNode(): Promise<{ code: number | null; tookMs: number }> {
  const begunAt = performance.now();
  const code = await at(city.nodes, 0).stop();
  return { code, tookMs: performance.now() - begunAt };
}

/** A request whose body never comes. */
function halfARequest(): ClientRequest {
  const half = request(`${at(city.addresses, 0)}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': '100' },
  });
  half.on('error', () => undefined);
  half.write('{"email":');
  return half;
}

describe('asked to stop', () => {
  it('ends in time with sockets and idle connections open, and finishes the request in flight', async () => {
    const desk = at(ground.desks, 0);
    const blocker = await city.database.connect();
    await blocker.query('BEGIN');
    await blocker.query('SELECT FROM floor WHERE id = $1 FOR UPDATE', [desk.floorId]);
    const inFlight = city.person(1).try(api.bookings.create, {
      body: { placeId: desk.placeId, ...ground.slot(9, 10) },
    });
    await sleep(300);
    const stopping = stopNode();
    await sleep(300);
    await blocker.query('ROLLBACK');
    blocker.release();
    expect(await inFlight).toMatchObject({ ok: true, answer: { status: 'confirmed' } });
    const { code, tookMs } = await stopping;
    expect(code).toBe(0);
    expect(tookMs).toBeLessThan(SHUT_WITHIN_MS);
    expect(await ledgerFaults(city.database)).toEqual({});
  });

  it('does not wait for a request that never comes to an end', async () => {
    const half = halfARequest();
    await sleep(200);
    const { code, tookMs } = await stopNode();
    half.destroy();
    expect(code).toBe(0);
    expect(tookMs).toBeLessThan(SHUT_WITHIN_MS);
  });

  it('does not wait for a request that is stuck in the database', async () => {
    const desk = at(ground.desks, 0);
    const blocker = await city.database.connect();
    await blocker.query('BEGIN');
    await blocker.query('SELECT FROM floor WHERE id = $1 FOR UPDATE', [desk.floorId]);
    const body = { placeId: desk.placeId, ...ground.slot(9, 10) };
    const inFlight = city
      .person(1)
      .try(api.bookings.create, { body })
      .catch(() => 'cut off');
    await sleep(300);
    const { code, tookMs } = await stopNode();
    await blocker.query('ROLLBACK');
    blocker.release();
    await inFlight;
    expect(code).toBe(0);
    expect(tookMs).toBeLessThan(SHUT_WITHIN_MS);
    expect(await ledgerFaults(city.database)).toEqual({});
  });
});
