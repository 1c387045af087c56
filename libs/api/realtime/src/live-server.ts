import type { ClientToServerEvents, ServerToClientEvents, WatchAnswer } from '@etage/contract';
import type { FloorId } from '@etage/domain';
import type { SignedIn } from '@etage/http';
import type { DefaultEventsMap, Server, Socket } from 'socket.io';

/** A floor a client wants to watch. */
export interface Wish {
  /** While it is looked up. */
  answer?: Promise<WatchAnswer>;
}

interface SocketData {
  readonly token: string;
  readonly signedIn: SignedIn;
  /** Floors the client wants to watch now; a message may overtake an earlier one that is still looked up. */
  readonly wished: Map<FloorId, Wish>;
}

export type LiveServer = Server<
  ClientToServerEvents,
  ServerToClientEvents,
  DefaultEventsMap,
  SocketData
>;
export type LiveSocket = Socket<
  ClientToServerEvents,
  ServerToClientEvents,
  DefaultEventsMap,
  SocketData
>;
