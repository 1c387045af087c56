import { Injectable } from '@nestjs/common';
import type { WatchAnswer } from '@etage/contract';
import { TransactionRunner } from '@etage/database';
import { maySeeFloor, type FloorId } from '@etage/domain';
import { SessionReader } from '@etage/http';
import { GatheredRead } from '@etage/load';
import { FLOORS_TO_WATCH, type FloorToWatch } from './changes-since.query';
import { FloorBroadcast } from './floor.broadcast';
import type { LiveSocket, Wish } from './live-server';
import { floorRoom } from './rooms';

/** A screen watches one floor, a wall of them a building. */
const FLOORS_A_SOCKET = 50;

const TOO_MANY: WatchAnswer = { ok: false, code: 'invalid-input' };
const NOT_FOUND: WatchAnswer = { ok: false, code: 'not-found' };
const UNAVAILABLE: WatchAnswer = { ok: false, code: 'unavailable' };

/** Puts sockets into the rooms of the floors they wish to watch and may see. */
@Injectable()
export class FloorWatch {
  private readonly floors: GatheredRead<FloorId, FloorToWatch>;

  constructor(
    private readonly sessions: SessionReader,
    private readonly broadcast: FloorBroadcast,
    transactions: TransactionRunner,
  ) {
    this.floors = new GatheredRead(async (floorIds) => {
      const rows = await transactions.read((tx) => tx.query(FLOORS_TO_WATCH, [floorIds]));
      return new Map(rows.map((row) => [row.floorId, row]));
    });
  }

  /** Whoever asks again before the answer is there gets the same one. */
  begin(socket: LiveSocket, floorId: FloorId): Promise<WatchAnswer> {
    const { wished } = socket.data;
    const known = wished.get(floorId);
    if (known?.answer) return known.answer;
    if (!known && wished.size >= FLOORS_A_SOCKET) return Promise.resolve(TOO_MANY);
    const wish: Wish = {};
    wished.set(floorId, wish);
    wish.answer = this.fulfil(socket, floorId, wish).finally(() => delete wish.answer);
    return wish.answer;
  }

  async end(socket: LiveSocket, floorId: FloorId): Promise<void> {
    socket.data.wished.delete(floorId);
    await socket.leave(floorRoom(floorId));
  }

  private async fulfil(socket: LiveSocket, floorId: FloorId, wish: Wish): Promise<WatchAnswer> {
    const { wished } = socket.data;
    const answer = await this.join(socket, floorId, wish).catch(() => UNAVAILABLE);
    if (!answer.ok && wished.get(floorId) === wish) wished.delete(floorId);
    if (!wished.has(floorId)) await socket.leave(floorRoom(floorId));
    return answer;
  }

  /** Asked again once joined, so that no change falls between the answer and the first message. */
  private async join(socket: LiveSocket, floorId: FloorId, wish: Wish): Promise<WatchAnswer> {
    const isWished = (): boolean => socket.data.wished.get(floorId) === wish;
    if ((await this.revisionFor(socket, floorId)) === undefined) return NOT_FOUND;
    if (!isWished()) return NOT_FOUND;
    await socket.join(floorRoom(floorId));
    const revision = await this.revisionFor(socket, floorId);
    if (revision === undefined || !isWished()) return NOT_FOUND;
    this.broadcast.watched(floorId, revision);
    return { ok: true, revision };
  }

  private async revisionFor(socket: LiveSocket, floorId: FloorId): Promise<number | undefined> {
    const signedIn = await this.sessions.read(socket.data.token);
    if (!signedIn) return undefined;
    const floor = await this.floors.read(floorId);
    const maySee = floor && maySeeFloor(signedIn, floor.restrictedUnitId);
    return maySee ? Number(floor.revision) : undefined;
  }
}
