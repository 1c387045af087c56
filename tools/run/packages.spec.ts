import { isInstalled } from './packages.mjs';

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
