import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Debian's Python first: another one on the path does not know Debian's packages. */
const COMMANDS = [['/usr/bin/python3', '-m', 'radicale'], ['radicale']] as const;
const READY_WITHIN_MS = 30_000;

/** @throws Error that says what to do where there is none */
function command(): readonly string[] {
  const found = COMMANDS.find(([program, ...args]) => {
    return spawnSync(program, [...args, '--version'], { stdio: 'ignore' }).status === 0;
  });
  if (found) return found;
  throw new Error(
    'These specs need the CalDAV server Radicale; npm test installs it (Debian: apt-get install python3-radicale).',
  );
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** A real CalDAV server on this machine, with calendars of one spec's own. */
export class Radicale {
  private process: ChildProcess | undefined;

  private constructor(
    readonly port: number,
    private readonly folder: string,
  ) {}

  static async start(): Promise<Radicale> {
    const radicale = new Radicale(await freePort(), mkdtempSync(join(tmpdir(), 'etage-dav-')));
    await radicale.begin();
    return radicale;
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async begin(): Promise<void> {
    const [program = '', ...args] = command();
    const options = [
      ['--config', ''],
      ['--server-hosts', `127.0.0.1:${this.port}`],
      ['--storage-filesystem-folder', this.folder],
      ['--auth-type', 'none'],
      ['--logging-level', 'error'],
    ];
    const spawned = spawn(program, [...args, ...options.flat()], { stdio: 'ignore' });
    this.process = spawned;
    const giveUpAt = performance.now() + READY_WITHIN_MS;
    while (performance.now() < giveUpAt && spawned.exitCode === null) {
      const answer = await fetch(this.address).catch(() => undefined);
      if (answer) return;
      await pause(20);
    }
    throw new Error('Radicale does not answer');
  }

  /** As when the machine loses power. */
  async kill(): Promise<void> {
    const { process } = this;
    if (!process || process.exitCode !== null || process.signalCode !== null) return;
    const ended = new Promise((resolve) => process.once('exit', resolve));
    process.kill('SIGKILL');
    await ended;
  }

  /** As when it hangs: connections are taken and never answered. */
  freeze(): void {
    this.process?.kill('SIGSTOP');
  }

  goOn(): void {
    this.process?.kill('SIGCONT');
  }

  async close(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Makes an empty calendar; returns its address. */
  async newCalendar(name: string): Promise<string> {
    const url = `${this.address}/room/${name}/`;
    const answer = await this.ask('MKCALENDAR', url);
    if (!answer.ok) throw new Error(`MKCALENDAR: ${answer.status}`);
    return url;
  }

  put(url: string, content: string): Promise<Response> {
    return this.ask('PUT', url, content, { 'content-type': 'text/calendar; charset=utf-8' });
  }

  async read(url: string): Promise<string | undefined> {
    const answer = await this.ask('GET', url);
    const text = await answer.text();
    return answer.ok ? text : undefined;
  }

  async remove(url: string): Promise<void> {
    await this.ask('DELETE', url);
  }

  /** Resolves once a calendar holds so many events; looks at the disk, so that the server is not kept busy. */
  async untilHolds(url: string, events: number): Promise<void> {
    const folder = join(this.folder, 'collection-root', new URL(url).pathname);
    const giveUpAt = performance.now() + READY_WITHIN_MS;
    while (performance.now() < giveUpAt) {
      const names = readdirSync(folder).filter((name) => name.endsWith('.ics'));
      if (names.length >= events) return;
      await pause(1);
    }
    throw new Error('the calendar does not fill');
  }

  private ask(
    method: string,
    url: string,
    body?: string,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const authorization = `Basic ${Buffer.from('room:secret').toString('base64')}`;
    return fetch(url, { method, headers: { authorization, ...headers }, body: body ?? null });
  }
}
