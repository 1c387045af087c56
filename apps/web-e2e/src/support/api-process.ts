import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { expect } from '@playwright/test';

const ROOT = resolve(import.meta.dirname, '../../../..');
export const PROGRAM = resolve(ROOT, process.env['E2E_PROGRAM'] ?? 'dist/apps/api/main.js');

/** A run of the built program that a spec may end as it likes. */
export class ApiProcess {
  private readonly child: ChildProcess;
  private readonly exited: Promise<unknown>;

  constructor(
    private readonly port: number,
    dataDir: string,
  ) {
    const settings = { PORT: String(port), ETAGE_DATA_DIR: dataDir, ETAGE_DEMO: 'on' };
    this.child = spawn(process.execPath, [PROGRAM], {
      cwd: ROOT,
      env: { PATH: process.env['PATH'], ...settings },
      stdio: 'ignore',
    });
    this.exited = once(this.child, 'exit');
    process.on('exit', () => this.child.kill());
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async isReady(): Promise<void> {
    const status = (): Promise<number> =>
      fetch(`${this.address}/health/ready`).then(
        (answer) => answer.status,
        () => 0,
      );
    await expect.poll(status, { timeout: 90_000, intervals: [50] }).toBe(200);
  }

  async stop(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    this.child.kill(signal);
    await this.exited;
  }
}
