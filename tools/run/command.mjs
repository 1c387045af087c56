// Runs programs so that none outlives us: each has a process group of its own, and a signal that ends us ends them.
import { spawn } from 'node:child_process';
import { inRoot } from './root.mjs';

const running = new Set();
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
const END_WITHIN_MS = 5_000;

/** A program that an npm package of the project brings. */
export const bin = (name) => inRoot('node_modules/.bin', name);

function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // has ended meanwhile
  }
}

async function endAll(signal) {
  const children = [...running];
  for (const child of children) signalGroup(child, signal);
  const hurry = setTimeout(() => {
    for (const child of running) signalGroup(child, 'SIGKILL');
  }, END_WITHIN_MS);
  await Promise.all(children.map((child) => child.ended));
  clearTimeout(hurry);
}

const onSignal = (signal) => void endAll(signal).then(() => process.exit(SIGNALS[signal]));

function watchSignals(on) {
  for (const signal of Object.keys(SIGNALS)) process[on ? 'on' : 'off'](signal, onSignal);
}

/**
 * Starts a program of the project. Handlers for signals are there only while one runs.
 * @returns the child, with `ended`: resolves to its exit code, 1 if it was killed or could not start
 */
export function start(command, args, { env = {}, stdio = 'inherit', cwd, user = {} } = {}) {
  if (running.size === 0) watchSignals(true);
  const child = spawn(command, args, {
    cwd,
    ...user,
    detached: true,
    env: { ...process.env, ...env },
    stdio: stdio === 'inherit' ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  child.ended = new Promise((resolve) => {
    const end = (code) => {
      running.delete(child);
      if (running.size === 0) watchSignals(false);
      resolve(code);
    };
    child.once('error', () => end(1));
    child.once('close', (code) => end(code ?? 1));
  });
  return child;
}

/** Runs a program to its end, on the screen, or ends it after `limitMs`. Resolves to its exit code. */
export async function run(command, args, { limitMs, ...options } = {}) {
  const child = start(command, args, options);
  const limit = limitMs && setTimeout(() => void end(child), limitMs);
  const code = await child.ended;
  clearTimeout(limit);
  return code;
}

/** Runs a program to its end and keeps what it says. Resolves to `{ code, output }`. */
export async function capture(command, args, options = {}) {
  const child = start(command, args, { ...options, stdio: 'pipe' });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  return { code: await child.ended, output };
}

/** Ends a program that {@link start} started, and resolves when it is gone. */
export async function end(child) {
  signalGroup(child, 'SIGTERM');
  const hurry = setTimeout(() => signalGroup(child, 'SIGKILL'), END_WITHIN_MS);
  const code = await child.ended;
  clearTimeout(hurry);
  return code;
}
