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
import type { FloorId } from '@etage/domain';
import { limitPackets } from './connection-limits';
import { FloorBroadcast } from './floor.broadcast';
import { FloorWatch } from './floor.watch';
import type { LiveServer, LiveSocket } from './live-server';
import { personRoom, sessionRoom } from './rooms';
import { SocketAdmission } from './socket.admission';

const floorOf = (request: unknown): FloorId | undefined =>
  api.floors.read.params.safeParse(request).data?.floorId;

const INVALID: WatchAnswer = { ok: false, code: 'invalid-input' };

/** Lets signed-in people watch the floors they may see. Everything they hear comes from the database's changes. */
@Injectable()
@WebSocketGateway()
export class FloorGateway implements OnGatewayInit<LiveServer>, OnGatewayConnection<LiveSocket> {
  constructor(
    private readonly admission: SocketAdmission,
    private readonly watches: FloorWatch,
    private readonly broadcast: FloorBroadcast,
  ) {}

  afterInit(server: LiveServer): void {
    this.broadcast.attach(server);
    server.engine.on('connection', limitPackets);
    server.use((socket, next) => {
      void this.admission.admit(socket).then((refusal) => {
        if (refusal === undefined) {
          next();
          return;
        }
        next(new Error(refusal));
        setImmediate(() => socket.conn.close()); // socket.io says why a tick later, and then keeps it open
      });
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
    return floorId ? this.watches.begin(socket, floorId) : INVALID;
  }

  @SubscribeMessage('floor:leave')
  async leave(
    @ConnectedSocket() socket: LiveSocket,
    @MessageBody() request: unknown,
  ): Promise<void> {
    const floorId = floorOf(request);
    if (floorId) await this.watches.end(socket, floorId);
  }
}
