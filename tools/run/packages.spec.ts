import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isInstalled, isLink } from './packages.mjs';

const locked = {
  'node_modules/pg': { version: '8.0.0' },
  'node_modules/for-another-system': { version: '1.0.0', optional: true },
};

describe('the packages', () => {
  it('are installed when only those for other systems are missing', () => {
    expect(isInstalled(locked, { 'node_modules/pg': { version: '8.0.0' } })).toBe(true);
  });

  it.each([
    ['one is missing', {}],
    ['one has another version', { 'node_modules/pg': { version: '7.0.0' } }],
    [
      'there is one too many',
      { 'node_modules/pg': { version: '8.0.0' }, 'node_modules/old': { version: '1.0.0' } },
    ],
  ])('are not installed when %s', (_case, installed) => {
    expect(isInstalled(locked, installed)).toBe(false);
  });
});

describe('a folder of packages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'etage-packages-'));

  afterAll(() => rmSync(folder, { recursive: true }));

  it('is known for a link to those of another copy, also where it leads nowhere', () => {
    mkdirSync(join(folder, 'own'));
    symlinkSync(join(folder, 'own'), join(folder, 'linked'));
    symlinkSync(join(folder, 'nothing'), join(folder, 'dangling'));
    const names = ['own', 'linked', 'dangling', 'missing'];
    expect(names.map((name) => isLink(join(folder, name)))).toEqual([false, true, true, false]);
  });
});
