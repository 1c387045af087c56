import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { resolve } from 'node:path';
import { guardian } from './guardian';

const ROOT = resolve(__dirname, '../../../..');
export const PROGRAM = resolve(ROOT, 'dist/apps/api/main.js');
const READY = /Etage is ready: (http\S+)/;
/** A first start sets up a database and builds the demo city, perhaps on a busy machine. */
const READY_WITHIN_MS = 90_000;

/** Settings as the environment has them: `DATABASE_URL`, `ETAGE_DATA_DIR`, … */
export type Environment = Readonly<Record<string, string>>;

/** One run of the built program. One that a failed spec leaves behind does not hold up the run and ends with it. */
export class ApiProcess {
  /** What it has written so far, both streams. */
  output = '';
  private readonly child: ChildProcess;
  private readonly exited: Promise<number | null>;

  constructor(private readonly environment: Environment) {
    this.child = spawn(process.execPath, ['--enable-source-maps', PROGRAM], {
      cwd: ROOT,
      env: { PATH: process.env['PATH'], HOST: '127.0.0.1', PORT: '0', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child.unref();
    const killer = guardian('kill -9 "$0"', String(this.child.pid));
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => (this.output += text));
      (stream as Socket).unref();
    }
    this.exited = once(this.child, 'close').then(([code]) => {
      killer.dismiss();
      return code as number | null;
    });
  }

  get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /**
   * Its address, once it is ready.
   * @throws Error with what it wrote when it ends before
   */
  async ready(): Promise<string> {
    const giveUpAt = performance.now() + READY_WITHIN_MS;
    while (this.isRunning && performance.now() < giveUpAt) {
      const [, address] = READY.exec(this.output) ?? [];
      if (address) return this.addressBehind(address);
      await new Promise((wake) => setTimeout(wake, 20));
    }
    throw new Error(`the API is not ready:\n${this.output}`);
  }

  /** A public address leads to a proxy, which is not here. */
  private addressBehind(said: string): string {
    const { PORT, ETAGE_PUBLIC_URL } = this.environment;
    return ETAGE_PUBLIC_URL ? `http://127.0.0.1:${PORT}` : said.replace('localhost', '127.0.0.1');
  }

  /** Resolves with the exit code once it has ended; null when a signal ended it. */
  ended(): Promise<number | null> {
    this.child.ref();
    return this.exited;
  }

  /** Asks it to end, or kills it; resolves as `ended` does. */
  stop(signal: 'SIGTERM' | 'SIGINT' | 'SIGHUP' | 'SIGKILL' = 'SIGTERM'): Promise<number | null> {
    this.child.kill(signal);
    return this.ended();
  }
}
