import { openPassword, sealPassword } from './sealed-password';

describe('a sealed password', () => {
  const sealed = sealPassword('sesam öffne', 'link', 'secret');

  it('is opened with the same secret for the same row, and reads like nothing before', () => {
    expect(openPassword(sealed, 'link', 'secret')).toBe('sesam öffne');
    expect(sealed.toString('latin1')).not.toContain('sesam');
    expect(sealPassword('sesam öffne', 'link', 'secret').equals(sealed)).toBe(false);
  });

  it('stays closed for another row, with another secret, and once it was changed', () => {
    const changed = Buffer.from(sealed);
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    expect(openPassword(sealed, 'other', 'secret')).toBeUndefined();
    expect(openPassword(sealed, 'link', 'other')).toBeUndefined();
    expect(openPassword(changed, 'link', 'secret')).toBeUndefined();
    expect(openPassword(Buffer.alloc(3), 'link', 'secret')).toBeUndefined();
  });
});
