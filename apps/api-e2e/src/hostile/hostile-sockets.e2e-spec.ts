import { connect } from 'node:net';
import { api } from '@etage/contract';
import fc from 'fast-check';
import { ask } from '../support/ask';
import { openCity, type City } from '../support/city';
import { eventually } from '../support/eventually';
import { at, groundFor, type Ground } from '../support/ground';
import { LiveClient, openSocket, refusalOf, type LiveSocket } from '../support/live-client';
import { rowsThatDiffer, tableRows } from '../support/table-rows';
import { hostileKey, hostileValue } from './hostile-value';

const SEED = Number(process.env['ETAGE_E2E_SEED'] ?? 20_261_122);
const EVENTS = 400;

let city: City;
let ground: Ground;

beforeAll(async () => {
  city = await openCity();
  ground = await groundFor(city.person(1));
});

afterAll(() => city.close());

/** Anything goes out, as from a program that knows nothing of the contract. */
const send = (socket: LiveSocket, event: string, values: unknown[]): void => {
  (socket.emit as (name: string, ...data: unknown[]) => unknown)(event, ...values);
};

const eventName = fc.oneof(
  fc.constantFrom('floor:watch', 'floor:leave', 'floor:changed', 'person:news', 'message', ''),
  hostileKey,
  fc.string({ maxLength: 20 }),
);

/** Names that the client library keeps for itself. */
const RESERVED = [
  'connect',
  'connect_error',
  'disconnect',
  'disconnecting',
  'newListener',
  'removeListener',
];

async function isWell(): Promise<void> {
  const answer = await ask(at(city.addresses, 0), { method: 'GET', path: '/health/ready' });
  expect([answer.status, at(city.nodes, 0).isRunning]).toEqual([200, true]);
}

describe(`a hostile socket (seed ${SEED})`, () => {
  it('may say what it likes without harm to anybody', async () => {
    const before = await tableRows(city.database);
    const hostile = await LiveClient.of(city.person(1));
    const property = fc.asyncProperty(
      eventName.filter((name) => !RESERVED.includes(name)),
      fc.array(hostileValue, { maxLength: 3 }),
      async (event, values) => {
        if (!hostile.socket.connected) await eventually(() => hostile.socket.connect().connected);
        send(hostile.socket, event, values);
      },
    );
    await fc.assert(property, { seed: SEED, numRuns: EVENTS });
    await isWell();
    expect(rowsThatDiffer(before, await tableRows(city.database))).toEqual([]);
    hostile.close();
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'floor'],
    ['an id that is none', { floorId: 'x' }],
    ['a list', [{}]],
    ['the prototype', JSON.parse('{"__proto__": {"floorId": 1}}')],
  ])('that watches %s is told so', async (_what, request) => {
    const client = await LiveClient.of(city.person(2));
    const floorId = request as never;
    const answer: unknown = await client.socket.timeout(5_000).emitWithAck('floor:watch', floorId);
    expect(answer).toEqual({ ok: false, code: 'invalid-input' });
    client.close();
  });

  it('that sends ten thousand times what is taken is cut off, and the others go on', async () => {
    const [huge, calm] = await Promise.all(
      [city.person(3), city.person(4)].map((p) => LiveClient.of(p)),
    );
    const floorId = at(ground.desks, 0).floorId;
    await calm?.watch(floorId);
    const cut = new Promise<string>((resolve) => huge?.socket.once('disconnect', resolve));
    if (huge) send(huge.socket, 'floor:watch', ['x'.repeat(5_000_000)]);
    expect(await cut).toBe('transport close');
    const { bookingId } = await city.person(5).call(api.bookings.create, {
      body: { placeId: at(ground.desks, 0).placeId, ...ground.slot(9, 10) },
    });
    await calm?.hears(bookingId, 'confirmed');
    huge?.close();
    calm?.close();
  });

  it('that asks again and again to be let in is closed at the second time', async () => {
    const socket = openSocket(at(city.addresses, 0), { autoConnect: false });
    const { io } = socket;
    const answers: unknown[] = [];
    const closed = new Promise<string>((resolve) => {
      io.once('open', () => {
        io.engine.on('message', (message: unknown) => answers.push(message));
        io.engine.once('close', resolve);
        for (let time = 0; time < 5_000; time += 1) io.engine.send(`0{"token":"t${time}"}`);
      });
    });
    io.open();
    expect(await closed).toBe('transport close');
    expect(answers.length).toBeLessThan(3);
    socket.disconnect();
    await isWell();
  });

  it('that is not let in is closed', async () => {
    const socket = openSocket(at(city.addresses, 0), { autoConnect: false });
    const { io } = socket;
    const closed = new Promise<string>((resolve) => {
      io.once('open', () => {
        io.engine.once('close', resolve);
        io.engine.send('0{"token":"nobody"}');
      });
    });
    io.open();
    expect(await closed).toBe('transport close');
    socket.disconnect();
  });

  it('that never waits for an answer is served all the same', async () => {
    const client = await LiveClient.of(city.person(6));
    const floorId = at(ground.desks, 1).floorId;
    for (let time = 0; time < 80; time += 1) send(client.socket, 'floor:watch', [{ floorId }]);
    expect(await client.watch(floorId)).toMatchObject({ ok: true });
    const { bookingId } = await city.person(6).call(api.bookings.create, {
      body: { placeId: at(ground.desks, 1).placeId, ...ground.slot(9, 10) },
    });
    await client.hears(bookingId, 'confirmed');
    expect(client.changes).toHaveLength(1);
    client.close();
  });

  it('that says more than anybody at a screen would is put out, and the others go on', async () => {
    const [loud, calm] = await Promise.all([
      LiveClient.of(city.person(7)),
      LiveClient.of(city.person(8)),
    ]);
    const { floorId } = at(ground.desks, 2);
    const put = new Promise<string>((resolve) => loud.socket.once('disconnect', resolve));
    for (let time = 0; time < 2_000; time += 1) send(loud.socket, 'floor:watch', [{ floorId }]);
    expect(await put).toBe('transport close');
    expect(await calm.watch(floorId)).toMatchObject({ ok: true });
    loud.close();
    calm.close();
  });

  it('is one of fifty at most that a person has open', async () => {
    const clients = await Promise.all(
      Array.from({ length: 50 }, () => LiveClient.of(city.person(9))),
    );
    const open = () => openSocket(at(city.addresses, 0), { auth: { token: city.person(9).token } });
    expect(await refusalOf(open())).toBe('too-many-connections');
    clients.pop()?.close();
    const another = await eventually(async () => {
      const socket = open();
      const refusal = await refusalOf(socket).catch(() => undefined);
      return refusal === undefined;
    });
    expect(another).toBe(true);
    clients.forEach((client) => client.close());
  });
});

describe('a connection that does not speak HTTP', () => {
  it.each([
    ['noise', '\u0000\u0001\u0002\r\n\r\n'],
    ['a request without end', 'GET /api/v1/sites HTTP/1.1\r\nhost: x\r\nx: '],
    [
      'two lengths',
      'POST /api/v1/session HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab',
    ],
    [
      'a length and chunks',
      'POST /api/v1/session HTTP/1.1\r\nhost: x\r\ncontent-length: 4\r\ntransfer-encoding: chunked\r\n\r\nx',
    ],
    ['a header with a break', 'GET / HTTP/1.1\r\nhost: x\r\nx: a\rb\r\n\r\n'],
    ['a very long header', `GET / HTTP/1.1\r\nhost: x\r\nx: ${'a'.repeat(50_000)}\r\n\r\n`],
    [
      'a broken upgrade',
      'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nhost: x\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n',
    ],
  ])('(%s) is answered by a problem document or closed', async (_what, text) => {
    const { hostname, port } = new URL(at(city.addresses, 0));
    const socket = connect(Number(port), hostname);
    let said = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
    socket.on('error', () => undefined);
    socket.write(text);
    await eventually(() => said !== '' || socket.closed, 2_000).catch(() => undefined);
    socket.destroy();
    expect(said).toMatch(/^$|^HTTP\/1\.1 4\d\d /);
    await isWell();
  });
});
