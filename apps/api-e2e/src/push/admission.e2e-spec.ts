import { api } from '@etage/contract';
import type { FloorId } from '@etage/domain';
import { openCity, type City } from '../support/city';
import { emailOf } from '../support/demo-account';
import { eventually } from '../support/eventually';
import { at, groundFor } from '../support/ground';
import { LiveClient, openSocket, refusalOf } from '../support/live-client';
import { signIn } from '../support/sign-in';

/** Sooner than the patrol comes by, which would close them as well, within the minute. */
const AT_ONCE_MS = 15_000;

/** A session is believed for fifteen seconds where nothing is heard of it. */
const HEARD_WITHIN_MS = 8_000;

let city: City;

beforeAll(async () => {
  city = await openCity({ nodes: 2 });
});

afterAll(() => city.close());

/** The floor of the demo that only one unit may see. */
async function restrictedFloor(): Promise<FloorId> {
  const { rows } = await city.database.query<{ id: FloorId }>(
    'SELECT id FROM floor WHERE restricted_unit_id IS NOT NULL',
  );
  return at(rows, 0).id;
}

describe('a socket', () => {
  it.each([
    ['without a session', {}],
    ['with a token nobody has', { auth: { token: 'A'.repeat(43) } }],
    ['with a token that is no text', { auth: { token: { $ne: null } } }],
    ['with a cookie nobody has', { extraHeaders: { cookie: 'etage_session=nobody' } }],
  ])('%s is refused at the handshake', async (_how, options) => {
    expect(await refusalOf(openSocket(at(city.addresses, 0), options))).toBe('not-signed-in');
  });

  it('is let in with the session cookie', async () => {
    const { token } = city.person(1);
    const extraHeaders = { cookie: `other=1; etage_session=${token}` };
    const socket = openSocket(at(city.addresses, 0), { extraHeaders });
    expect(await eventually(() => socket.connected)).toBe(true);
    socket.disconnect();
  });

  it('opened by a page of another origin is refused, whoever is signed in', async () => {
    const { token } = city.person(1);
    const socket = openSocket(at(city.addresses, 0), {
      auth: { token },
      extraHeaders: { origin: 'https://elsewhere.example' },
    });
    expect(await refusalOf(socket)).toBe('websocket error');
  });

  it('learns nothing of a floor its person may not see', async () => {
    const floorId = await restrictedFloor();
    const staff = await LiveClient.of(city.person(1));
    const manager = await LiveClient.of(city.facility);
    expect(await staff.watch(floorId)).toEqual({ ok: false, code: 'not-found' });
    expect(await manager.watch(floorId)).toEqual({ ok: true, revision: expect.any(Number) });
    const { rows } = await city.database.query<{ id: string }>(
      `SELECT id FROM place WHERE floor_id = $1 AND kind = 'desk' AND assigned_person_id IS NULL LIMIT 1`,
      [floorId],
    );
    const ground = await groundFor(city.person(1));
    const booked = await city.facility.call(api.bookings.create, {
      body: { placeId: at(rows, 0).id, ...ground.slot(9, 10) },
    });
    await manager.hears(booked.bookingId, 'confirmed');
    expect(staff.changes).toEqual([]);
    staff.close();
    manager.close();
  });
});

describe('signing out', () => {
  it('ends the session and its sockets on every node at once', async () => {
    const leaving = await signIn(at(city.addresses, 0), 'person003@etage.example');
    const there = leaving.at(at(city.addresses, 1));
    const sockets = await Promise.all([LiveClient.of(leaving), LiveClient.of(there)]);
    const staying = await LiveClient.of(city.person(3));
    await there.call(api.session.read, {});
    await leaving.call(api.session.remove, { query: {} });
    expect((await leaving.refusal(api.session.read, {})).code).toBe('not-signed-in');
    await eventually(() => sockets.every(({ socket }) => !socket.connected), AT_ONCE_MS);
    expect((await there.refusal(api.session.read, {})).code).toBe('not-signed-in');
    expect(staying.socket.connected).toBe(true);
    staying.close();
    sockets.forEach((client) => client.close());
  });

  it('everywhere ends every session of the person and no other', async () => {
    const [one, other] = await Promise.all([
      signIn(at(city.addresses, 0), 'person004@etage.example'),
      signIn(at(city.addresses, 1), 'person004@etage.example'),
    ]);
    const socket = await LiveClient.of(other);
    await one.call(api.session.remove, { query: { everywhere: 'true' } });
    await eventually(() => !socket.socket.connected, AT_ONCE_MS);
    for (const session of [one, other, city.person(4)]) {
      expect((await session.refusal(api.session.read, {})).status).toBe(401);
    }
    expect((await city.person(5).call(api.session.read, {})).demo).toBe(true);
    socket.close();
  });
});

describe('a person who changes', () => {
  const set = (number: number, column: string, value: unknown) =>
    city.database.query(`UPDATE person SET ${column} = $2 WHERE email = $1`, [
      emailOf(number),
      value,
    ]);

  it('is put out on every node at once when they leave', async () => {
    const there = city.person(10).at(at(city.addresses, 1));
    const socket = await LiveClient.of(there);
    await there.call(api.session.read, {});
    await set(10, 'active', false);
    await eventually(() => !socket.socket.connected, HEARD_WITHIN_MS);
    expect((await there.refusal(api.session.read, {})).code).toBe('not-signed-in');
    expect((await city.person(10).refusal(api.session.read, {})).code).toBe('not-signed-in');
    socket.close();
  });

  it('has a new role at once, and keeps what is open', async () => {
    const there = city.person(11).at(at(city.addresses, 1));
    const socket = await LiveClient.of(there);
    const floorId = await restrictedFloor();
    expect(await socket.watch(floorId)).toEqual({ ok: false, code: 'not-found' });
    await set(11, 'roles', ['staff', 'facility-manager']);
    await eventually(async () => (await socket.watch(floorId)).ok, HEARD_WITHIN_MS);
    await set(11, 'roles', ['staff']);
    await eventually(async () => !(await socket.watch(floorId)).ok, HEARD_WITHIN_MS);
    expect(socket.socket.connected).toBe(true);
    socket.close();
  });
});
