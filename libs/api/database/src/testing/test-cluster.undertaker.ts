import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Socket } from 'node:net';

/** Waits for the end of its input, which comes when the Jest process closes it or dies; then removes everything. */
const SCRIPT = `
  cat > /dev/null
  store=$0
  [ -L "$0/elsewhere" ] && store=$(readlink "$0/elsewhere")
  pid=$(head -n 1 "$store/pg18/postmaster.pid" 2> /dev/null)
  [ -n "$pid" ] && kill -QUIT "$pid"
  for try in $(seq 100); do
    [ -n "$pid" ] && kill -0 "$pid" 2> /dev/null && sleep 0.05
  done
  rm -rf "$store" "$0"`;

let undertaker: ChildProcess | undefined;
let stopServer: (() => Promise<unknown>) | undefined;

/** A server that is only buried would be started again by the watch of the process that started it. */
export function stopFirst(stop: () => Promise<unknown>): void {
  stopServer = stop;
}

/** However this process ends, even by kill -9, the test cluster in `dataDir` is stopped and removed. */
export function watchOver(dataDir: string): void {
  undertaker = spawn('sh', ['-c', SCRIPT, dataDir], {
    detached: true, // Ctrl-C in the terminal must not reach it
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  undertaker.unref();
  (undertaker.stdin as Socket).unref();
}

/** Resolves when nothing is left. */
export async function buryTestCluster(): Promise<void> {
  if (!undertaker) return;
  await stopServer?.();
  const gone = once(undertaker, 'exit');
  undertaker.ref();
  undertaker.stdin?.end();
  await gone;
}
