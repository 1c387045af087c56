import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claimDataFolder } from './data-folder.claim';
import { startMarkOf } from './process-identity';

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'etage-claim-'));
});

afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

function writeClaim(pid: number, startMark: string): void {
  mkdirSync(join(dataDir, 'instances'), { recursive: true });
  const claim = { pid, startMark, held: true, address: 'http://127.0.0.1:3000' };
  writeFileSync(join(dataDir, 'instances', 'another.json'), JSON.stringify(claim));
}

describe('a claim on a data folder', () => {
  it('is refused while another process holds it, with its number and address', async () => {
    const holder = spawn('sleep', ['60']);
    await once(holder, 'spawn');
    const pid = holder.pid ?? 0;
    writeClaim(pid, startMarkOf(pid) ?? '');
    expect(await claimDataFolder(dataDir)).toEqual({
      ok: false,
      running: { pid, address: 'http://127.0.0.1:3000' },
    });
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    expect(await claimDataFolder(dataDir)).toMatchObject({ ok: true });
  });

  it('is not refused for a dead process whose number another one has now', async () => {
    writeClaim(process.pid, 'long ago');
    expect(await claimDataFolder(dataDir)).toMatchObject({ ok: true });
  });

  it('is free again after its release, and leaves nothing behind', async () => {
    const claim = await claimDataFolder(dataDir);
    if (claim.ok) claim.release();
    expect(readdirSync(join(dataDir, 'instances'))).toEqual([]);
    expect(await claimDataFolder(dataDir)).toMatchObject({ ok: true });
  });

  it('goes to exactly one of many who ask at the same time', async () => {
    const claims = await Promise.all(Array.from({ length: 30 }, () => claimDataFolder(dataDir)));
    expect(claims.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('tells the address once it is known', async () => {
    const claim = await claimDataFolder(dataDir);
    const early = await claimDataFolder(dataDir);
    if (claim.ok) claim.publish('http://127.0.0.1:3001');
    const late = await claimDataFolder(dataDir);
    expect([early, late]).toEqual([
      { ok: false, running: { pid: process.pid, address: null } },
      { ok: false, running: { pid: process.pid, address: 'http://127.0.0.1:3001' } },
    ]);
  });
});
