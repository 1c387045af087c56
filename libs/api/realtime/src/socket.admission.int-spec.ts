import { EventEmitter } from 'node:events';
import { randomUUID } from 'node:crypto';
import { Session, TransactionRunner } from '@etage/database';
import { aSite, freshDatabase, type FreshDatabase, type TestSite } from '@etage/database/testing';
import { at } from '@etage/domain/testing';
import { hashToken, newToken, SessionReader } from '@etage/http';
import type { LiveSocket } from './live-server';
import { SocketAdmission } from './socket.admission';

const MORNING = at('2026-11-23 08:00');

describe('the admission of sockets', () => {
  let database: FreshDatabase;
  let admission: SocketAdmission;
  let site: TestSite;
  let token: string;

  beforeAll(async () => {
    database = await freshDatabase();
    site = await aSite(database.dataSource);
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    const transactions = new TransactionRunner(database.dataSource);
    admission = new SocketAdmission(
      new SessionReader(transactions, { now: () => MORNING }),
      undefined,
    );
    token = newToken();
    await database.dataSource.getRepository(Session).insert({
      id: randomUUID(),
      tokenHash: hashToken(token),
      personId: site.anna.personId,
      createdAt: MORNING,
      expiresAt: at('2026-11-23 18:00'),
    });
  });

  /** A socket as socket.io asks about it, without a wire. */
  function asking(auth: object) {
    const conn = Object.assign(new EventEmitter(), { readyState: 'open' });
    return { conn, handshake: { auth, headers: {} }, data: undefined };
  }
  const admit = (socket: ReturnType<typeof asking>) =>
    admission.admit(socket as unknown as LiveSocket);

  it('refuses whoever is not signed in', async () => {
    expect(await admit(asking({ token: newToken() }))).toBe('not-signed-in');
    expect(await admit(asking({}))).toBe('not-signed-in');
  });

  it('lets fifty connections of a person in, and another one when one of them is closed', async () => {
    const sockets = Array.from({ length: 51 }, () => asking({ token }));
    const answers = await Promise.all(sockets.map(admit));
    expect(answers.filter((answer) => answer === undefined)).toHaveLength(50);
    expect(answers.at(-1)).toBe('too-many-connections');
    sockets[0]?.conn.emit('close');
    expect(await admit(asking({ token }))).toBeUndefined();
    expect(await admit(asking({ token }))).toBe('too-many-connections');
  });

  it('forgets a connection that was closed before it was let in', async () => {
    const gone = asking({ token });
    gone.conn.readyState = 'closed';
    for (let time = 0; time < 60; time += 1) await admit(gone);
    expect(await admit(asking({ token }))).toBeUndefined();
  });

  it('looks up a thousand at a time, and asks the others to come back', async () => {
    const sockets = Array.from({ length: 1_500 }, () => asking({ token: newToken() }));
    const answers = await Promise.all(sockets.map(admit));
    expect(answers.filter((answer) => answer === 'not-signed-in')).toHaveLength(1_000);
    expect(answers.filter((answer) => answer === 'unavailable')).toHaveLength(500);
    expect(await admit(asking({ token }))).toBeUndefined();
  });
});
