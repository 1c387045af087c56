import type { ClientToServerEvents, ServerToClientEvents } from '@etage/contract';
import { act, waitFor } from '@testing-library/react';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
// eslint-disable-next-line @nx/enforce-module-boundaries -- a test plays the server's half
import { Server } from 'socket.io';
import { useSession } from '../session/use-session';
import { onScreen } from '../testing/screen';
import { problem, serve } from '../testing/server';
import { session } from '../testing/views';
import { LiveProvider } from './live-provider';
import { openSocket } from './socket';
import { useLiveStatus } from './use-live-status';

let io: Server<ClientToServerEvents, ServerToClientEvents>;
let origin: string;
let isSignedIn: boolean;

beforeEach(async () => {
  isSignedIn = true;
  serve(() => (isSignedIn ? { status: 200, body: session() } : problem(401, 'not-signed-in')));
  const http = createServer();
  io = new Server(http, { transports: ['websocket'] });
  io.use((_socket, next) => {
    next(isSignedIn ? undefined : new Error('not-signed-in'));
  });
  await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
});

afterEach(async () => {
  await io.close();
});

async function liveScreen() {
  const screen = onScreen(
    () => ({ session: useSession().data, status: useLiveStatus() }),
    (inside) => <LiveProvider open={() => openSocket(origin)}>{inside}</LiveProvider>,
  );
  await waitFor(() => {
    expect(screen.result.current).toEqual({ session: session(), status: 'live' });
  });
  return screen;
}

describe('a session that ends elsewhere', () => {
  it('ends here at once when the server puts the connection out', async () => {
    const { result } = await liveScreen();
    isSignedIn = false;
    act(() => {
      io.disconnectSockets(true);
    });
    await waitFor(() => {
      expect(result.current.session).toBeNull();
    });
  });

  it('ends here when a connection that was lost is refused', async () => {
    const { result } = await liveScreen();
    isSignedIn = false;
    act(() => {
      for (const socket of io.sockets.sockets.values()) socket.conn.close();
    });
    await waitFor(
      () => {
        expect(result.current.session).toBeNull();
      },
      { timeout: 4_000 },
    );
  });

  it('goes on when the server only restarts', async () => {
    const { result } = await liveScreen();
    act(() => {
      io.disconnectSockets(true);
    });
    await waitFor(() => {
      expect(result.current.status).toBe('reconnecting');
    });
    expect(result.current.session).toEqual(session());
  });
});
