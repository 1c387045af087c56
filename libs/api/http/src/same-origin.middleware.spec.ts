import type { Request, Response } from 'express';
import { isCrossOrigin, sameOrigin } from './same-origin.middleware';

const HOST = 'etage.example';
const PUBLIC = 'https://rathaus.example/etage';

describe('the origin of a request', () => {
  it.each([
    ['a program without an origin', {}, false],
    ['our own page', { origin: 'https://etage.example' }, false],
    ['our own page without HTTPS', { origin: 'http://etage.example' }, false],
    ['the public address behind a proxy', { origin: 'https://rathaus.example' }, false],
    ['another site', { origin: 'https://evil.example' }, true],
    ['another port', { origin: 'https://etage.example:8443' }, true],
    ['a subdomain', { origin: 'https://evil.etage.example' }, true],
    ['a name that only begins like ours', { origin: 'https://etage.example.evil' }, true],
    ['a sandboxed page', { origin: 'null' }, true],
    ['nonsense', { origin: 'etage.example' }, true],
    ['a page the browser calls cross-site', { 'sec-fetch-site': 'cross-site' }, true],
    ['a page the browser calls same-origin', { 'sec-fetch-site': 'same-origin' }, false],
    [
      'a cross-site page that claims our origin',
      { 'sec-fetch-site': 'cross-site', origin: 'https://etage.example' },
      true,
    ],
  ])('of %s', (_, headers, isCross) => {
    expect(isCrossOrigin({ host: HOST, ...headers }, PUBLIC)).toBe(isCross);
  });

  it('is never the public address where none is set', () => {
    const headers = { host: HOST, origin: 'https://rathaus.example' };
    expect(isCrossOrigin(headers, undefined)).toBe(true);
  });

  it.each([
    ['GET', false],
    ['HEAD', false],
    ['OPTIONS', false],
    ['POST', true],
    ['PUT', true],
    ['PATCH', true],
    ['DELETE', true],
  ])('matters for a %s: %s', (method, isRefused) => {
    const request = { method, headers: { host: HOST, origin: 'https://evil.example' } } as Request;
    let passed: unknown = 'not called';
    sameOrigin(undefined)(request, {} as Response, (error: unknown) => (passed = error));
    if (isRefused) expect(passed).toMatchObject({ status: 403, code: 'cross-origin' });
    else expect(passed).toBeUndefined();
  });
});
