// One at a time over all processes on this machine. The lock is a listening socket, so it ends with its holder, however
// that dies, and those who wait learn it at once.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './root.mjs';

function addressOf(name) {
  const digest = createHash('sha256').update(`${root}\n${name}`).digest('hex').slice(0, 16);
  // An abstract socket of Linux has no file that could stay behind.
  return process.platform === 'linux'
    ? `\0etage-${digest}`
    : join(tmpdir(), `etage-${digest}.lock`);
}

async function tryToListen(address) {
  const waiting = new Set();
  const server = createServer((socket) => {
    waiting.add(socket.on('error', () => undefined));
    socket.once('close', () => waiting.delete(socket));
  });
  try {
    server.listen(address);
    await once(server, 'listening');
    return () => {
      server.close();
      for (const socket of waiting) socket.destroy();
    };
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    return undefined;
  }
}

async function waitForHolder(address) {
  const socket = connect(address);
  try {
    await once(socket.resume(), 'close'); // rejects on an error
  } catch (error) {
    if (error.code === 'ECONNREFUSED' && !address.startsWith('\0'))
      rmSync(address, { force: true });
  }
}

/**
 * Does `work` while no other process does anything under the same name in this project.
 * @param {string} name @param {() => void} onWait called once if somebody else is at it @param {() => Promise} work
 */
export async function inTurn(name, onWait, work) {
  const address = addressOf(name);
  let release = await tryToListen(address);
  if (!release) onWait();
  while (!release) {
    await waitForHolder(address);
    release = await tryToListen(address);
  }
  try {
    return await work();
  } finally {
    release();
  }
}
