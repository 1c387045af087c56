import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keptSecret } from './kept-secret';
import { readSettings } from './settings';

describe('the secret of an installation', () => {
  const folder = mkdtempSync(join(tmpdir(), 'etage-secret-'));
  const secretOf = (variables: NodeJS.ProcessEnv) =>
    keptSecret(readSettings({ ETAGE_DATA_DIR: folder, ...variables }));

  afterAll(() => rmSync(folder, { recursive: true }));

  it('is made once beside the embedded database, for this user alone', () => {
    const made = secretOf({});
    expect(made).toMatch(/^[\w-]{43}$/);
    expect(secretOf({})).toBe(made);
    expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600);
  });

  it('is the one that is set, or none where several nodes would each make their own', () => {
    const ETAGE_SECRET = 'x'.repeat(32);
    const DATABASE_URL = 'postgres://elsewhere/etage';
    expect(secretOf({ ETAGE_SECRET, DATABASE_URL })).toBe(ETAGE_SECRET);
    expect(secretOf({ DATABASE_URL })).toBeUndefined();
    expect(() => secretOf({ ETAGE_SECRET: 'short' })).toThrow('ETAGE_SECRET');
  });
});

describe('the calendar servers that are named', () => {
  it('are hosts, with a port or without', () => {
    const hosts = (list: string) => readSettings({ ETAGE_CALDAV_HOSTS: list }).calendarHosts;
    expect(hosts('dav.intern, 127.0.0.1:5232')).toEqual(['dav.intern', '127.0.0.1:5232']);
    expect(hosts('')).toEqual([]);
    expect(() => hosts('https://dav.intern/')).toThrow('ETAGE_CALDAV_HOSTS');
  });
});
