import type {
  AvailabilityView,
  ClientToServerEvents,
  ServerToClientEvents,
  WatchAnswer,
} from '@etage/contract';
import type { SiteDay } from '@etage/domain';
import { act, waitFor } from '@testing-library/react';
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
// eslint-disable-next-line @nx/enforce-module-boundaries -- a test plays the server's half
import { Server } from 'socket.io';
import { changeTo, DESK_1, DESK_2, FLOOR, floorDay, onPlan, push } from '../testing/floor-days';
import { onScreen } from '../testing/screen';
import { serve, type Asked } from '../testing/server';
import { useAvailability } from '../workplace/use-availability';
import type { FloorDay } from './floor-day';
import { heardOf } from './heard';
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
/** What the server says to the next watches, before it says how it is. */
let refusals: WatchAnswer[];
let asked: readonly Asked[];

beforeEach(async () => {
  truth = floorDay(1);
  watching = [];
  refusals = [];
  asked = serve(() => ({ status: 200, body: answerOf(truth) }));
  http = createServer();
  io = new Server(http, { transports: ['websocket'] });
  io.on('connection', (socket) => {
    socket.on('floor:watch', ({ floorId }, answer) => {
      watching.push(floorId);
      answer(refusals.shift() ?? { ok: true, revision: truth.revision });
    });
  });
  await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening));
});

afterEach(async () => {
  await io.close();
});

function floorScreen() {
  const { port } = http.address() as AddressInfo;
  const open = () => openSocket(`http://127.0.0.1:${port}`);
  return onScreen(
    () => ({
      status: useFloorLive(FLOOR),
      day: useAvailability(FLOOR, DAY, 'Europe/Berlin').data,
    }),
    (screen) => <LiveProvider open={open}>{screen}</LiveProvider>,
  );
}

async function liveScreen() {
  const screen = floorScreen();
  await waitFor(() => {
    expect(screen.result.current.status).toBe('live');
    expect(screen.result.current.day).toBeDefined();
    expect(watching).toEqual([FLOOR]);
  });
  return screen;
}

/** Answers of the server that are on their way, each as the floor was when it was asked for. */
function slowLine() {
  const onTheirWay: (() => void)[] = [];
  asked = serve(() => {
    const body = answerOf(truth);
    return new Promise((arrive) => onTheirWay.push(() => arrive({ status: 200, body })));
  });
  return {
    arrive: () => {
      act(() => onTheirWay.shift()?.());
    },
  };
}

describe('useFloorLive', () => {
  it('watches the floor and shows what is pushed, without asking again', async () => {
    const { result, unmount } = await liveScreen();
    const change = push(2, [changeTo(DESK_1, onPlan('a', 7, 15))]);
    act(() => {
      io.emit('floor:changed', change);
    });
    await waitFor(() => {
      expect(result.current.day?.revision).toBe(2);
    });
    expect(result.current.day?.bookings[DESK_1]).toEqual([onPlan('a', 7, 15)]);
    expect(asked).toHaveLength(1);
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

  it('fetches again when the floor changed after it was read and before it was watched', async () => {
    const line = slowLine();
    const { result, unmount } = floorScreen();
    await waitFor(() => {
      expect(asked).toHaveLength(1);
    });
    truth = floorDay(2, { 'desk-1': [onPlan('a', 7, 15)] });
    await waitFor(() => {
      expect(watching).toEqual([FLOOR]);
    });
    line.arrive();
    await waitFor(() => {
      expect(result.current.day?.revision).toBe(1);
    });
    await waitFor(() => {
      expect(asked).toHaveLength(2);
    });
    line.arrive();
    await waitFor(() => {
      expect(result.current.day?.revision).toBe(2);
    });
    unmount();
  });

  it('lets a fetch land on a slow line while pushes go on, then fetches what it missed', async () => {
    const { client, result, unmount } = await liveScreen();
    const line = slowLine();
    const pushAfterAGap = (revision: number): void => {
      truth = floorDay(revision, { 'desk-2': [onPlan('b', 7, 15)] });
      io.emit('floor:changed', push(revision, [changeTo(DESK_2, onPlan('b', 7, 15))]));
    };
    pushAfterAGap(5);
    await waitFor(() => {
      expect(asked).toHaveLength(1);
    });
    pushAfterAGap(7);
    pushAfterAGap(9);
    await waitFor(() => {
      expect(heardOf(client, FLOOR)).toHaveLength(4);
    });
    expect(asked).toHaveLength(1);
    line.arrive();
    await waitFor(() => {
      expect(result.current.day?.revision).toBe(5);
    });
    await waitFor(() => {
      expect(asked).toHaveLength(2);
    });
    line.arrive();
    await waitFor(() => {
      expect(result.current.day?.revision).toBe(9);
    });
    unmount();
  });

  it('asks again after a pause when the server cannot watch just now, and is not live meanwhile', async () => {
    refusals = [{ ok: false, code: 'unavailable' }];
    const { result, unmount } = floorScreen();
    await waitFor(() => {
      expect(watching).toEqual([FLOOR]);
      expect(result.current.day).toBeDefined();
    });
    await waitFor(() => {
      expect(result.current.status).toBe('reconnecting');
    });
    await waitFor(
      () => {
        expect(watching).toEqual([FLOOR, FLOOR]);
        expect(result.current.status).toBe('live');
      },
      { timeout: 4_000 },
    );
    unmount();
  });

  it('does not ask again for a floor that is not there for the viewer', async () => {
    jest.spyOn(Math, 'random').mockReturnValue(-0.5);
    refusals = [{ ok: false, code: 'not-found' }];
    const { result, unmount } = await liveScreen();
    await new Promise((passed) => setTimeout(passed, 200));
    expect(watching).toEqual([FLOOR]);
    expect(result.current.status).toBe('live');
    jest.restoreAllMocks();
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
