import type { ClientToServerEvents, ServerToClientEvents } from '@etage/contract';
import { io, type Socket } from 'socket.io-client';

export type LiveSocket = Socket<ServerToClientEvents, ClientToServerEvents>;

/** After the server refused the handshake, socket.io leaves it to us to ask again; in milliseconds. */
const REFUSED_MS = 5_000;

/**
 * The connection over which news arrives: WebSocket only, on the page's own origin, trying again for ever and ever
 * more slowly once it was told to connect.
 * @param origin only where there is no page: in tests
 */
export function openSocket(origin?: string): LiveSocket {
  const options = {
    transports: ['websocket'],
    withCredentials: true,
    autoConnect: false,
    reconnectionDelay: 500,
    reconnectionDelayMax: 10_000,
  };
  const socket: LiveSocket = origin === undefined ? io(options) : io(origin, options);
  let retry: ReturnType<typeof setTimeout> | undefined;
  const connectAgain = (): void => {
    clearTimeout(retry);
    if (!socket.active) retry = setTimeout(() => socket.connect(), REFUSED_MS);
  };
  socket.on('connect_error', connectAgain);
  socket.on('disconnect', (reason) => {
    if (reason === 'io client disconnect') clearTimeout(retry);
    else connectAgain();
  });
  return socket;
}
