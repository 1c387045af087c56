import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import type { FloorId } from '@etage/domain';
import { TransactionRunner } from '@etage/database';
import { CHANGES_SINCE } from './changes-since.query';
import { floorChanged } from './floor-changed';
import type { LiveServer } from './live-server';
import { floorRoom } from './rooms';

/** A burst of changes on one floor leaves as one message per tick; the first leaves at once. */
const TICK_MS = 40;

/** After a failed look, so that a database in trouble is not pestered. */
const RETRY_MS = 500;

interface Floor {
  /** The newest revision that has been sent to the room. */
  sent: number;
  /** The newest revision that is known to exist. */
  newest: number;
  /** Something may have been missed: look once, whatever is known. */
  mustLook: boolean;
  isSending: boolean;
}

const knownAt = (revision: number): Floor => ({
  sent: revision,
  newest: revision,
  mustLook: false,
  isSending: false,
});

/** Sends each watched floor's changes to its room, in order and without gaps as far as it can. */
@Injectable()
export class FloorBroadcast {
  private readonly logger = new Logger('Realtime');
  private readonly floors = new Map<FloorId, Floor>();
  private server: LiveServer | undefined;

  constructor(private readonly transactions: TransactionRunner) {}

  /** The socket server of this node, once it runs. */
  get live(): LiveServer | undefined {
    return this.server;
  }

  attach(server: LiveServer): void {
    this.server = server;
  }

  /** A socket has joined and was told `revision`. */
  watched(floorId: FloorId, revision: number): void {
    if (!this.floors.has(floorId)) {
      this.floors.set(floorId, knownAt(revision));
    }
  }

  /** PostgreSQL says that the floor has this revision now. */
  heard(floorId: FloorId, revision: number): void {
    if (!this.isWatched(floorId)) {
      this.floors.delete(floorId);
      return;
    }
    const floor = this.floors.get(floorId) ?? knownAt(revision - 1);
    this.floors.set(floorId, floor);
    floor.newest = Math.max(floor.newest, revision);
    if (!floor.isSending) void this.send(floorId, floor);
  }

  /** The listener was away: whatever happened meanwhile is looked up for every watched floor. */
  catchUp(): void {
    for (const [floorId, floor] of this.floors) {
      floor.mustLook = true;
      if (!floor.isSending) void this.send(floorId, floor);
    }
  }

  private isWatched(floorId: FloorId): boolean {
    return (this.server?.sockets.adapter.rooms.get(floorRoom(floorId))?.size ?? 0) > 0;
  }

  private async send(floorId: FloorId, floor: Floor): Promise<void> {
    floor.isSending = true;
    while ((floor.mustLook || floor.sent < floor.newest) && this.isWatched(floorId)) {
      floor.mustLook = false;
      await pause((await this.sendNext(floorId, floor)) ? TICK_MS : RETRY_MS);
    }
    floor.isSending = false;
  }

  /** False when the database did not answer; then it has to be looked again. */
  private async sendNext(floorId: FloorId, floor: Floor): Promise<boolean> {
    try {
      const rows = await this.transactions.read((tx) =>
        tx.query(CHANGES_SINCE, [floorId, floor.sent]),
      );
      const changes = rows.map((row) => ({ ...row, revision: Number(row.revision) }));
      const message = floorChanged(floorId, floor.sent, changes);
      if (!message) return true;
      this.server?.to(floorRoom(floorId)).emit('floor:changed', message);
      floor.sent = message.revision;
      return true;
    } catch (error) {
      this.logger.warn(`could not load changes of floor ${floorId}: ${String(error)}`);
      floor.mustLook = true;
      return false;
    }
  }
}
