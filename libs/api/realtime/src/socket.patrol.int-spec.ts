import { randomUUID } from 'node:crypto';
import { Session, TransactionRunner } from '@etage/database';
import { aSite, freshDatabase, type FreshDatabase, type TestSite } from '@etage/database/testing';
import type { Actor, FloorId } from '@etage/domain';
import { at } from '@etage/domain/testing';
import { hashToken, newToken, SessionReader } from '@etage/http';
import { Server } from 'socket.io';
import { FloorBroadcast } from './floor.broadcast';
import type { LiveServer, LiveSocket } from './live-server';
import { floorRoom } from './rooms';
import { SocketPatrol } from './socket.patrol';

const MORNING = at('2026-11-23 08:00');
/** Longer than a session is believed without being asked for again. */
const LATER = at('2026-11-23 08:01');

describe('the patrol', () => {
  let database: FreshDatabase;
  let sessions: SessionReader;
  let server: LiveServer;
  let patrol: SocketPatrol;
  let site: TestSite;
  let now = MORNING;

  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    now = MORNING;
    site = await aSite(database.dataSource);
    const transactions = new TransactionRunner(database.dataSource);
    sessions = new SessionReader(transactions, { now: () => now });
    const broadcast = new FloorBroadcast(transactions);
    server = new Server();
    broadcast.attach(server);
    patrol = new SocketPatrol(transactions, sessions, broadcast);
  });

  /** A socket as the gateway leaves it behind, without a wire. */
  async function watching({ personId }: Actor, ...floorIds: FloorId[]) {
    const token = newToken();
    await database.dataSource.getRepository(Session).insert({
      id: randomUUID(),
      tokenHash: hashToken(token),
      personId,
      createdAt: MORNING,
      expiresAt: at('2026-11-23 18:00'),
    });
    const signedIn = await sessions.read(token);
    if (!signedIn) throw new Error('nobody is signed in');
    const rooms = new Set(floorIds.map(floorRoom));
    const socket = {
      data: { token, signedIn, wished: new Set(floorIds) },
      rooms,
      isOpen: true,
      leave: (room: string) => Promise.resolve(rooms.delete(room)),
      disconnect: () => (socket.isOpen = false),
    };
    server.sockets.sockets.set(token as never, socket as unknown as LiveSocket);
    return socket;
  }

  it('leaves alone who may be where they are', async () => {
    const carla = await watching(site.carla, site.floorId, site.restrictedFloorId);
    now = LATER;
    await patrol.walk();
    expect(carla.isOpen).toBe(true);
    expect(carla.rooms.size).toBe(2);
  });

  it('takes a restricted floor from whoever has moved to another unit, and nothing else', async () => {
    const carla = await watching(site.carla, site.floorId, site.restrictedFloorId);
    await database.dataSource.query('UPDATE person SET unit_id = $1 WHERE id = $2', [
      site.anna.unitPath[0],
      site.carla.personId,
    ]);
    now = LATER;
    await patrol.walk();
    expect([...carla.rooms]).toEqual([floorRoom(site.floorId)]);
    expect([...carla.data.wished]).toEqual([site.floorId]);
    expect(carla.isOpen).toBe(true);
  });

  it('closes the sockets of a session that has ended without a word', async () => {
    const [anna, ben] = [await watching(site.anna), await watching(site.ben)];
    await database.dataSource.query('DELETE FROM session WHERE id = $1', [
      anna.data.signedIn.sessionId,
    ]);
    await patrol.walk();
    expect([anna.isOpen, ben.isOpen]).toEqual([false, true]);
  });
});
