import type {
  ClientToServerEvents,
  FloorChanged,
  PersonNews,
  ServerToClientEvents,
  WatchAnswer,
} from '@etage/contract';
import type { FloorId } from '@etage/domain';
import { io, type ManagerOptions, type Socket, type SocketOptions } from 'socket.io-client';
import type { Caller } from './caller';
import { eventually } from './eventually';

export type LiveSocket = Socket<ServerToClientEvents, ClientToServerEvents>;

/** As the web client connects, apart from the token, which stands for its cookie. */
export const openSocket = (
  baseUrl: string,
  options: Partial<ManagerOptions & SocketOptions> = {},
): LiveSocket =>
  io(baseUrl, {
    transports: ['websocket'],
    forceNew: true,
    autoUnref: true, // one that a failed spec leaves open does not hold up the run
    reconnectionDelay: 100,
    reconnectionDelayMax: 500,
    ...options,
  });

/** Resolves with why the handshake is refused. @throws Error when it is not */
export function refusalOf(socket: LiveSocket): Promise<string> {
  return new Promise<string>((resolve, reject) => {
    socket.once('connect_error', (error) => resolve(error.message));
    socket.once('connect', () => reject(new Error('was let in')));
  }).finally(() => socket.disconnect());
}

/** A socket of somebody who is signed in, and all it has heard. */
export class LiveClient {
  readonly changes: FloorChanged[] = [];
  readonly news: PersonNews[] = [];

  private constructor(readonly socket: LiveSocket) {
    socket.on('floor:changed', (change) => this.changes.push(change));
    socket.on('person:news', (news) => this.news.push(news));
  }

  static async of({ baseUrl, token }: Caller): Promise<LiveClient> {
    const client = new LiveClient(openSocket(baseUrl, { auth: { token } }));
    await eventually(() => client.socket.connected);
    return client;
  }

  watch(floorId: FloorId): Promise<WatchAnswer> {
    return this.socket.timeout(10_000).emitWithAck('floor:watch', { floorId });
  }

  /** The first change, heard already or later, that speaks of this booking in this status. */
  async hears(bookingId: string, status: string): Promise<FloorChanged> {
    const find = (): FloorChanged | undefined =>
      this.changes.find(({ bookings }) =>
        bookings.some((booking) => booking.bookingId === bookingId && booking.status === status),
      );
    return eventually(find);
  }

  close(): void {
    this.socket.disconnect();
  }
}
