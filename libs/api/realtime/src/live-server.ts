import type { ClientToServerEvents, ServerToClientEvents } from '@etage/contract';
import type { FloorId } from '@etage/domain';
import type { SignedIn } from '@etage/http';
import type { DefaultEventsMap, Server, Socket } from 'socket.io';

interface SocketData {
  readonly token: string;
  readonly signedIn: SignedIn;
  /** Floors the client wants to watch now; a message may overtake an earlier one that is still looked up. */
  readonly wished: Set<FloorId>;
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
