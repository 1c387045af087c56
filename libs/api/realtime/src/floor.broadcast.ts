import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import type { FloorId } from '@etage/domain';
import { TransactionRunner, type FloorNotification } from '@etage/database';
import { CHANGES_SINCE } from './changes-since.query';
import { floorChanged } from './floor-changed';
import { FloorNews, type Change } from './floor-news';
import type { LiveServer } from './live-server';
import { floorOfRoom, floorRoom } from './rooms';

/** A burst of changes on one floor leaves as one message per tick; the first leaves at once. */
const TICK_MS = 40;

/** After a failed look, so that a database in trouble is not pestered. */
const RETRY_MS = 500;

const CHANGES_A_LOOK = 1_000;

/** Sends each watched floor's changes to its room, in order and without gaps as far as it can. */
@Injectable()
export class FloorBroadcast {
  private readonly logger = new Logger('Realtime');
  private readonly floors = new Map<FloorId, FloorNews>();
  private readonly sending = new Set<FloorNews>();
  private server: LiveServer | undefined;

  constructor(private readonly transactions: TransactionRunner) {}

  /** The socket server of this node, once it runs. */
  get live(): LiveServer | undefined {
    return this.server;
  }

  attach(server: LiveServer): void {
    this.server = server;
    server.of('/').adapter.on('delete-room', (room: string) => {
      const floorId = floorOfRoom(room);
      if (floorId) this.floors.delete(floorId);
    });
  }

  /** A socket has joined and was told `revision`. */
  watched(floorId: FloorId, revision: number): void {
    if (!this.floors.has(floorId)) this.floors.set(floorId, new FloorNews(revision));
  }

  /** PostgreSQL says that the floor has changed. */
  heard({ floorId, ...change }: FloorNotification): void {
    if (!this.isWatched(floorId)) {
      this.floors.delete(floorId);
      return;
    }
    const news = this.floors.get(floorId) ?? new FloorNews(change.revision - 1);
    this.floors.set(floorId, news);
    news.hear(change);
    void this.send(floorId, news);
  }

  /** The listener was away: whatever happened meanwhile is looked up for every watched floor. */
  catchUp(): void {
    for (const [floorId, news] of this.floors) {
      news.doubt();
      void this.send(floorId, news);
    }
  }

  private isWatched(floorId: FloorId): boolean {
    return (this.server?.sockets.adapter.rooms.get(floorRoom(floorId))?.size ?? 0) > 0;
  }

  private async send(floorId: FloorId, news: FloorNews): Promise<void> {
    if (this.sending.has(news)) return;
    this.sending.add(news);
    while (news.hasMore && this.floors.get(floorId) === news) {
      await pause((await this.sendNext(floorId, news)) ? TICK_MS : RETRY_MS);
    }
    this.sending.delete(news);
  }

  /** False when the database did not answer; then it has to be looked again. */
  private async sendNext(floorId: FloorId, news: FloorNews): Promise<boolean> {
    try {
      const changes = news.inARow() ?? (await this.lookUp(floorId, news));
      const message = floorChanged(floorId, news.sentRevision, changes);
      if (!message) return true;
      this.server?.to(floorRoom(floorId)).emit('floor:changed', message);
      news.left(message.revision);
      return true;
    } catch (error) {
      this.logger.warn(`could not load changes of floor ${floorId}: ${String(error)}`);
      news.doubt();
      return false;
    }
  }

  private async lookUp(floorId: FloorId, news: FloorNews): Promise<Change[]> {
    news.believe();
    const rows = await this.transactions.read((queries) =>
      queries.query(CHANGES_SINCE, [floorId, news.sentRevision, CHANGES_A_LOOK]),
    );
    if (rows.length === CHANGES_A_LOOK) news.doubt();
    return rows.map((row) => ({ ...row, revision: Number(row.revision) }));
  }
}
