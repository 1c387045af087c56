import { hashPassword, isPassword } from './password';

describe('a password', () => {
  it('is known again, and only it', async () => {
    const kept = await hashPassword('Grüße aus dem Rathaus');
    expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await isPassword('Grüße aus dem Rathaus', kept)).toBe(true);
    expect(await isPassword('grüße aus dem rathaus', kept)).toBe(false);
    expect(await isPassword('', kept)).toBe(false);
  });

  it('is kept differently each time', async () => {
    expect(await hashPassword('gleich')).not.toBe(await hashPassword('gleich'));
  });

  it('is never right where none is kept, not even the one that is compared instead', async () => {
    expect(await isPassword('nobody has this password', null)).toBe(false);
  });
});
