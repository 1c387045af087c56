import { hashToken, newToken, SESSION_COOKIE, tokenOf } from './session-token';

describe('a session token', () => {
  it('is long, new each time, and fits into a header and a cookie', () => {
    const tokens = Array.from({ length: 100 }, newToken);
    expect(new Set(tokens).size).toBe(100);
    for (const token of tokens) {
      expect(token).toMatch(/^[\w-]{43}$/);
      expect(tokenOf({ authorization: `Bearer ${token}` })).toBe(token);
      expect(tokenOf({ cookie: `${SESSION_COOKIE}=${token}` })).toBe(token);
    }
  });

  it('is kept as a hash that is the same each time', () => {
    expect(hashToken('a')).toEqual(hashToken('a'));
    expect(hashToken('a')).toHaveLength(32);
    expect(hashToken('a')).not.toEqual(hashToken('b'));
  });

  it.each([
    ['a bearer token', { authorization: 'Bearer abc' }, 'abc'],
    ['a bearer token in small letters', { authorization: 'bearer  abc' }, 'abc'],
    ['the cookie', { cookie: 'etage_session=abc' }, 'abc'],
    ['the cookie among others', { cookie: 'a=1; etage_session=abc; b=2' }, 'abc'],
    [
      'the bearer token before the cookie',
      { authorization: 'Bearer x', cookie: 'etage_session=y' },
      'x',
    ],
    [
      'the cookie beside another kind of authorization',
      { authorization: 'Basic x', cookie: 'etage_session=y' },
      'y',
    ],
    ['nothing without headers', {}, undefined],
    ['nothing from an empty cookie', { cookie: 'etage_session=' }, undefined],
    ['nothing from a cookie of another name', { cookie: 'xetage_session=abc' }, undefined],
    ['nothing from a token with blanks', { authorization: 'Bearer a b' }, undefined],
    [
      'nothing from a token that is too long',
      { authorization: `Bearer ${'a'.repeat(201)}` },
      undefined,
    ],
    ['nothing from a cookie with other letters', { cookie: 'etage_session=a%3Bb' }, undefined],
  ])('is read from headers: %s', (_, headers, token) => {
    expect(tokenOf(headers)).toBe(token);
  });
});
