import { Injectable } from '@nestjs/common';
import { namedQuery, TransactionRunner } from '@etage/database';
import { maySeeFloor, type FloorId, type UnitId } from '@etage/domain';
import { SessionReader } from '@etage/http';
import { FloorBroadcast } from './floor.broadcast';
import type { LiveSocket } from './live-server';
import { floorRoom } from './rooms';

interface Restricted {
  readonly floorId: FloorId;
  readonly restrictedUnitId: UnitId;
}

const RESTRICTED_FLOORS = namedQuery<Restricted, []>(
  'restricted-floors',
  `SELECT id AS "floorId", restricted_unit_id AS "restrictedUnitId" FROM floor
    WHERE restricted_unit_id IS NOT NULL`,
);

/** Walks past the open sockets: a session that ended and a right that was lost close what they had opened. */
@Injectable()
export class SocketPatrol {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly sessions: SessionReader,
    private readonly broadcast: FloorBroadcast,
  ) {}

  async walk(): Promise<void> {
    const sockets = [...(this.broadcast.live?.sockets.sockets.values() ?? [])];
    if (sockets.length === 0) return;
    const sessionIds = [...new Set(sockets.map((socket) => socket.data.signedIn.sessionId))];
    const valid = await this.sessions.stillValid(sessionIds);
    const restricted = await this.transactions.query(RESTRICTED_FLOORS, []);
    for (const socket of sockets) {
      if (!valid.has(socket.data.signedIn.sessionId)) socket.disconnect(true);
      else await this.leaveLost(socket, restricted);
    }
  }

  /** Roles and units may have changed since the socket was opened, so they are read anew where it matters. */
  private async leaveLost(socket: LiveSocket, restricted: readonly Restricted[]): Promise<void> {
    const watched = restricted.filter(({ floorId }) => socket.rooms.has(floorRoom(floorId)));
    if (watched.length === 0) return;
    const signedIn = await this.sessions.read(socket.data.token);
    for (const { floorId, restrictedUnitId } of watched) {
      if (signedIn && maySeeFloor(signedIn, restrictedUnitId)) continue;
      socket.data.wished.delete(floorId);
      await socket.leave(floorRoom(floorId));
    }
  }
}
