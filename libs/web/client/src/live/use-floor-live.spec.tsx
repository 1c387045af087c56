import type {
  AvailabilityView,
  ClientToServerEvents,
  FloorChanged,
  ServerToClientEvents,
} from '@etage/contract';
import type { SiteDay } from '@etage/domain';
import { act, waitFor } from '@testing-library/react';
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
// eslint-disable-next-line @nx/enforce-module-boundaries -- a test plays the server's half
import { Server } from 'socket.io';
import { changeTo, DESK_1, DESK_2, FLOOR, floorDay, onPlan, push } from '../testing/floor-days';
import { onScreen } from '../testing/screen';
import { serve } from '../testing/server';
import { useAvailability } from '../workplace/use-availability';
import type { FloorDay } from './floor-day';
import { LiveProvider } from './live-provider';
import { openSocket } from './socket';
import { useFloorLive } from './use-floor-live';

const DAY = '2026-11-23' as SiteDay;

const answerOf = ({ bookings, ...view }: FloorDay): AvailabilityView => ({
  ...view,
  places: [DESK_1, DESK_2].map((placeId) => ({
    placeId,
    state: 'free',
    bookings: [...(bookings[placeId] ?? [])],
  })),
});

let http: HttpServer;
let io: Server<ClientToServerEvents, ServerToClientEvents>;
let truth: FloorDay;
let watching: string[];

beforeEach(async () => {
  truth = floorDay(1);
  watching = [];
  serve(() => ({ status: 200, body: answerOf(truth) }));
  http = createServer();
  io = new Server(http, { transports: ['websocket'] });
  io.on('connection', (socket) => {
    socket.on('floor:watch', ({ floorId }, answer) => {
      watching.push(floorId);
      answer({ ok: true, revision: truth.revision });
    });
  });
  await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening));
});

afterEach(async () => {
  await io.close();
});

function floorScreen(onChange?: (change: FloorChanged) => void) {
  const { port } = http.address() as AddressInfo;
  const open = () => openSocket(`http://127.0.0.1:${port}`);
  return onScreen(
    () => ({
      status: useFloorLive(FLOOR, onChange),
      day: useAvailability(FLOOR, DAY, 'Europe/Berlin').data,
    }),
    (screen) => <LiveProvider open={open}>{screen}</LiveProvider>,
  );
}

async function liveScreen(onChange?: (change: FloorChanged) => void) {
  const screen = floorScreen(onChange);
  await waitFor(() => {
    expect(screen.result.current.status).toBe('live');
    expect(screen.result.current.day).toBeDefined();
    expect(watching).toEqual([FLOOR]);
  });
  // The answer to the watch makes it fetch once more; what follows is due to pushes alone.
  await waitFor(() => {
    expect(screen.client.isFetching()).toBe(0);
  });
  return screen;
}

describe('useFloorLive', () => {
  it('watches the floor and shows what is pushed, without asking again', async () => {
    const told: FloorChanged[] = [];
    const { result, unmount } = await liveScreen((change) => told.push(change));
    const change = push(2, [changeTo(DESK_1, onPlan('a', 7, 15))]);
    act(() => {
      io.emit('floor:changed', change);
    });
    await waitFor(() => {
      expect(result.current.day?.revision).toBe(2);
    });
    expect(result.current.day?.bookings[DESK_1]).toEqual([onPlan('a', 7, 15)]);
    expect(told).toEqual([change]);
    unmount();
  });

  it('fetches the floor when a push was missed', async () => {
    const { result, unmount } = await liveScreen();
    truth = floorDay(5, { 'desk-1': [onPlan('a', 7, 15)], 'desk-2': [onPlan('b', 7, 15)] });
    act(() => {
      io.emit('floor:changed', push(5, [changeTo(DESK_2, onPlan('b', 7, 15))]));
    });
    await waitFor(() => {
      expect(result.current.day?.revision).toBe(5);
    });
    expect(result.current.day?.bookings[DESK_1]).toEqual([onPlan('a', 7, 15)]);
    unmount();
  });

  it('says that it reconnects, then watches and fetches again', async () => {
    const { result, unmount } = await liveScreen();
    truth = floorDay(9, { 'desk-1': [onPlan('a', 7, 15)] });
    act(() => {
      for (const socket of io.sockets.sockets.values()) socket.conn.close();
    });
    await waitFor(() => {
      expect(result.current.status).toBe('reconnecting');
    });
    await waitFor(
      () => {
        expect(result.current.status).toBe('live');
        expect(result.current.day?.revision).toBe(9);
      },
      { timeout: 5_000 },
    );
    expect(watching).toEqual([FLOOR, FLOOR]);
    unmount();
  });

  it('says offline when the browser knows that there is no network, and keeps the last state', async () => {
    const { result, unmount } = await liveScreen();
    const online = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    act(() => {
      window.dispatchEvent(new Event('offline'));
    });
    expect(result.current.status).toBe('offline');
    expect(result.current.day?.revision).toBe(1);
    online.mockRestore();
    unmount();
  });
});
