import { Injectable } from '@nestjs/common';
import {
  ConnectedSocket,
  MessageBody,
  SubscribeMessage,
  WebSocketGateway,
  type OnGatewayConnection,
  type OnGatewayInit,
} from '@nestjs/websockets';
import { api, type WatchAnswer } from '@etage/contract';
import { TransactionRunner } from '@etage/database';
import { maySeeFloor, type FloorId } from '@etage/domain';
import { SessionReader, tokenOf } from '@etage/http';
import { FLOOR_TO_WATCH } from './changes-since.query';
import { FloorBroadcast } from './floor.broadcast';
import type { LiveServer, LiveSocket } from './live-server';
import { floorRoom, personRoom, sessionRoom } from './rooms';

const floorOf = (request: unknown): FloorId | undefined =>
  api.floors.read.params.safeParse(request).data?.floorId;

/** A screen watches one floor, a wall of them a building. */
const FLOORS_A_SOCKET = 50;

const TOO_MANY: WatchAnswer = { ok: false, code: 'invalid-input' };
const NOT_FOUND: WatchAnswer = { ok: false, code: 'not-found' };

/** Lets signed-in people watch the floors they may see. Everything they hear comes from the database's changes. */
@Injectable()
@WebSocketGateway()
export class FloorGateway implements OnGatewayInit<LiveServer>, OnGatewayConnection<LiveSocket> {
  constructor(
    private readonly sessions: SessionReader,
    private readonly transactions: TransactionRunner,
    private readonly broadcast: FloorBroadcast,
  ) {}

  afterInit(server: LiveServer): void {
    this.broadcast.attach(server);
    server.use((socket, next) => {
      this.admit(socket).then(
        (isAdmitted) => next(isAdmitted ? undefined : new Error('not-signed-in')),
        () => next(new Error('unavailable')),
      );
    });
  }

  async handleConnection(socket: LiveSocket): Promise<void> {
    const { personId, sessionId } = socket.data.signedIn;
    await socket.join([personRoom(personId), sessionRoom(sessionId)]);
  }

  @SubscribeMessage('floor:watch')
  async watch(
    @ConnectedSocket() socket: LiveSocket,
    @MessageBody() request: unknown,
  ): Promise<WatchAnswer> {
    const floorId = floorOf(request);
    if (!floorId) return { ok: false, code: 'invalid-input' };
    const { wished } = socket.data;
    if (wished.size >= FLOORS_A_SOCKET && !wished.has(floorId)) return TOO_MANY;
    wished.add(floorId);
    try {
      const answer = await this.join(socket, floorId);
      if (!answer.ok) wished.delete(floorId);
      return answer;
    } catch {
      await socket.leave(floorRoom(floorId));
      return { ok: false, code: 'unavailable' };
    }
  }

  @SubscribeMessage('floor:leave')
  async leave(
    @ConnectedSocket() socket: LiveSocket,
    @MessageBody() request: unknown,
  ): Promise<void> {
    const floorId = floorOf(request);
    if (!floorId) return;
    socket.data.wished.delete(floorId);
    await socket.leave(floorRoom(floorId));
  }

  /** Asked again once joined, so that no change falls between the answer and the first message. */
  private async join(socket: LiveSocket, floorId: FloorId): Promise<WatchAnswer> {
    if ((await this.revisionFor(socket, floorId)) === undefined) return NOT_FOUND;
    if (!socket.data.wished.has(floorId)) return NOT_FOUND;
    await socket.join(floorRoom(floorId));
    const revision = await this.revisionFor(socket, floorId);
    if (revision === undefined || !socket.data.wished.has(floorId)) {
      await socket.leave(floorRoom(floorId));
      return NOT_FOUND;
    }
    this.broadcast.watched(floorId, revision);
    return { ok: true, revision };
  }

  private async admit(socket: LiveSocket): Promise<boolean> {
    const { auth, headers } = socket.handshake;
    const given: unknown = auth['token'];
    const token = tokenOf(
      typeof given === 'string' ? { authorization: `Bearer ${given}` } : headers,
    );
    const signedIn = token && (await this.sessions.read(token));
    if (!signedIn) return false;
    socket.data = { token, signedIn, wished: new Set() };
    return true;
  }

  private async revisionFor(socket: LiveSocket, floorId: FloorId): Promise<number | undefined> {
    const signedIn = await this.sessions.read(socket.data.token);
    if (!signedIn) return undefined;
    const [floor] = await this.transactions.read((queries) =>
      queries.query(FLOOR_TO_WATCH, [floorId]),
    );
    const maySee = floor && maySeeFloor(signedIn, floor.restrictedUnitId);
    return maySee ? Number(floor.revision) : undefined;
  }
}
