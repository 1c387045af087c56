import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { clusterStore } from './cluster-store';
import { closedFolderOnTheWay } from './folder-reach';

const STRANGER = { name: 'stranger', uid: 4_242, gid: 4_242 };

let home: string;
let dataDir: string;
let systemStore: string;
let said: string[];
const log = (message: string): void => void said.push(message);

beforeEach(() => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'etage-store-')));
  chmodSync(folder, 0o755);
  [home, systemStore] = [join(folder, 'home'), join(folder, 'system')];
  dataDir = join(home, 'etage/data');
  mkdirSync(dataDir, { recursive: true });
  said = [];
});

afterEach(() => rmSync(dirname(home), { recursive: true, force: true }));

describe('the folder of the cluster', () => {
  it('is the data folder itself where PostgreSQL runs as the same user or can get there', () => {
    expect(clusterStore(dataDir, undefined, log, systemStore)).toBe(dataDir);
    expect(clusterStore(dataDir, STRANGER, log, systemStore)).toBe(dataDir);
    expect(said).toEqual([]);
  });

  it('is opened for passing through when only the data folder itself is closed', () => {
    chmodSync(dataDir, 0o700);
    expect(clusterStore(dataDir, STRANGER, log, systemStore)).toBe(dataDir);
    expect(statSync(dataDir).mode & 0o777).toBe(0o711);
  });

  it('lies in the system store where a folder on the way is closed, and stays there', () => {
    chmodSync(home, 0o700);
    expect(closedFolderOnTheWay(dataDir, STRANGER)).toBe(home);
    const store = clusterStore(dataDir, STRANGER, log, systemStore);
    expect(dirname(store)).toBe(systemStore);
    expect(closedFolderOnTheWay(store, STRANGER)).toBeUndefined();
    expect(clusterStore(dataDir, STRANGER, log, systemStore)).toBe(store);
    expect(said).toEqual([
      `${home} is closed to the user stranger, so the database is kept in ${store}`,
    ]);
  });

  it('is never a second one beside a database that can no longer be reached', () => {
    mkdirSync(join(dataDir, 'pg18'));
    chmodSync(home, 0o700);
    const attempt = () => clusterStore(dataDir, STRANGER, log, systemStore);
    expect(attempt).toThrow(`${home} is closed now to the user stranger`);
    chmodSync(home, 0o755);
    expect(attempt()).toBe(dataDir);
  });

  it('is a new one after the data folder was deleted', () => {
    chmodSync(home, 0o700);
    const before = clusterStore(dataDir, STRANGER, log, systemStore);
    rmSync(dataDir, { recursive: true });
    mkdirSync(dataDir);
    expect(clusterStore(dataDir, STRANGER, log, systemStore)).not.toBe(before);
  });

  it('is asked for in plain words when the link leads nowhere', () => {
    chmodSync(home, 0o700);
    rmSync(clusterStore(dataDir, STRANGER, log, systemStore), { recursive: true });
    expect(() => clusterStore(dataDir, STRANGER, log, systemStore)).toThrow('Remove the link');
  });
});
