import { newPassword } from './new-password';

describe('a new password', () => {
  it('comes in four groups of signs that are not taken for each other', () => {
    for (let count = 0; count < 200; count += 1) {
      expect(newPassword()).toMatch(/^([a-kmnp-z2-9]{5}-){3}[a-kmnp-z2-9]{5}$/);
    }
  });

  it('is another one each time', () => {
    const made = Array.from({ length: 200 }, newPassword);
    expect(new Set(made).size).toBe(200);
  });
});
