import type { ClientToServerEvents, ServerToClientEvents } from '@etage/contract';
import type { SignedIn } from '@etage/http';
import type { DefaultEventsMap, Server, Socket } from 'socket.io';

interface SocketData {
  signedIn: SignedIn;
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
