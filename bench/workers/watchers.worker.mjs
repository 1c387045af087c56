// Browsers without a browser: sockets that watch floors. Tells `ready`, then for each change when it reached the first,
// the median and the last of those who watch that floor, on the clock that all processes share.
import { io } from 'socket.io-client';
import { job, tell } from './job.mjs';

const { port, sockets } = job;
const AT_ONCE = 25;
const watchersOf = (floorId) => sockets.filter((socket) => socket.floorId === floorId).length;
const expected = new Map(sockets.map(({ floorId }) => [floorId, watchersOf(floorId)]));
const arrivals = new Map();

/** Milliseconds of CLOCK_MONOTONIC. */
const now = () => Number(process.hrtime.bigint()) / 1e6;

function arrived({ floorId, revision }) {
  const key = `${floorId} ${revision}`;
  const times = arrivals.get(key) ?? [];
  times.push(now());
  arrivals.set(key, times);
  if (times.length < expected.get(floorId)) return;
  arrivals.delete(key);
  const median = times[Math.floor((times.length - 1) / 2)];
  tell({ revision, first: times[0], median, last: times.at(-1) });
}

function watch({ token, floorId }) {
  return new Promise((resolve, reject) => {
    const socket = io(`http://127.0.0.1:${port}`, {
      ...{ transports: ['websocket'], forceNew: true, reconnection: false, auth: { token } },
    });
    socket.on('floor:changed', arrived);
    socket.on('connect_error', reject);
    socket.on('connect', () => {
      socket.emit('floor:watch', { floorId }, (answer) => {
        if (answer.ok) resolve();
        else reject(new Error(answer.code));
      });
    });
  });
}

for (let opened = 0; opened < sockets.length; opened += AT_ONCE) {
  await Promise.all(sockets.slice(opened, opened + AT_ONCE).map(watch));
}
tell({ ready: sockets.length });
