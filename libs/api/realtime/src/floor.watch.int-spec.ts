import { randomUUID } from 'node:crypto';
import { Session, TransactionRunner } from '@etage/database';
import { aSite, freshDatabase, type FreshDatabase, type TestSite } from '@etage/database/testing';
import type { FloorId } from '@etage/domain';
import { at } from '@etage/domain/testing';
import { hashToken, newToken, SessionReader } from '@etage/http';
import { Server } from 'socket.io';
import { FloorBroadcast } from './floor.broadcast';
import { FloorWatch } from './floor.watch';
import type { LiveSocket, Wish } from './live-server';
import { floorRoom } from './rooms';

const MORNING = at('2026-11-23 08:00');

describe('watching a floor', () => {
  let database: FreshDatabase;
  let watches: FloorWatch;
  let site: TestSite;
  let token: string;

  beforeAll(async () => {
    database = await freshDatabase();
    site = await aSite(database.dataSource);
    const transactions = new TransactionRunner(database.dataSource);
    const broadcast = new FloorBroadcast(transactions);
    broadcast.attach(new Server());
    const sessions = new SessionReader(transactions, { now: () => MORNING });
    watches = new FloorWatch(sessions, broadcast, transactions);
    token = newToken();
    await database.dataSource.getRepository(Session).insert({
      id: randomUUID(),
      tokenHash: hashToken(token),
      personId: site.anna.personId,
      createdAt: MORNING,
      expiresAt: at('2026-11-23 18:00'),
    });
  });
  afterAll(() => database.drop());

  /** A socket as the gateway lets it in, without a wire. */
  function aSocket() {
    const rooms = new Set<string>();
    const socket = {
      data: { token, wished: new Map<FloorId, Wish>() },
      rooms,
      join: (room: string) => Promise.resolve(rooms.add(room)),
      leave: (room: string) => Promise.resolve(rooms.delete(room)),
    };
    return { rooms, wished: socket.data.wished, socket: socket as unknown as LiveSocket };
  }

  it('is answered with the revision, time and again', async () => {
    const { rooms, socket } = aSocket();
    for (let time = 0; time < 3; time += 1) {
      expect(await watches.begin(socket, site.floorId)).toEqual({ ok: true, revision: 0 });
    }
    expect([...rooms]).toEqual([floorRoom(site.floorId)]);
  });

  it('is looked up once for all who ask on one socket before the answer is there', async () => {
    const { socket } = aSocket();
    const answers = Array.from({ length: 1_000 }, () => watches.begin(socket, site.floorId));
    expect(new Set(answers).size).toBe(1);
    expect(await answers[0]).toEqual({ ok: true, revision: 0 });
  });

  it('takes one connection to the database, however many sockets ask at once', async () => {
    const sockets = Array.from({ length: 1_000 }, aSocket);
    const answers = await Promise.all(
      sockets.map(({ socket }) => watches.begin(socket, site.floorId)),
    );
    expect(answers.every(({ ok }) => ok)).toBe(true);
  });

  it('ends where it ended before the answer, and holds where it was wished again', async () => {
    const [ended, renewed] = [aSocket(), aSocket()];
    const first = watches.begin(ended.socket, site.floorId);
    await watches.end(ended.socket, site.floorId);
    expect(await first).toEqual({ ok: false, code: 'not-found' });
    expect(ended.rooms.size).toBe(0);
    const overtaken = watches.begin(renewed.socket, site.floorId);
    await watches.end(renewed.socket, site.floorId);
    const again = watches.begin(renewed.socket, site.floorId);
    expect(await Promise.all([overtaken, again])).toMatchObject([{ ok: false }, { ok: true }]);
    expect([...renewed.rooms]).toEqual([floorRoom(site.floorId)]);
  });

  it('remembers no floor that is not there, nor more than fifty', async () => {
    const { rooms, wished, socket } = aSocket();
    const unknown = Array.from({ length: 51 }, () => randomUUID() as FloorId);
    const answers = await Promise.all(unknown.map((floorId) => watches.begin(socket, floorId)));
    expect(answers.at(0)).toEqual({ ok: false, code: 'not-found' });
    expect(answers.at(-1)).toEqual({ ok: false, code: 'invalid-input' });
    expect([wished.size, rooms.size]).toEqual([0, 0]);
  });
});
