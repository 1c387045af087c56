import type { Request, Response } from 'express';
import { isCrossOrigin, sameOrigin } from './same-origin.middleware';

const HOST = 'etage.example';
const PUBLIC = 'https://rathaus.example/etage';

describe('the origin of a request', () => {
  it.each([
    ['a program without an origin', {}, false],
    ['the public address behind a proxy', { origin: 'https://rathaus.example' }, false],
    ['the public address without HTTPS', { origin: 'http://rathaus.example' }, true],
    ['the name the proxy calls us by', { origin: 'https://etage.example' }, true],
    ['another site', { origin: 'https://evil.example' }, true],
    ['another port', { origin: 'https://rathaus.example:8443' }, true],
    ['a subdomain', { origin: 'https://evil.rathaus.example' }, true],
    ['a name that only begins like ours', { origin: 'https://rathaus.example.evil' }, true],
    ['a sandboxed page', { origin: 'null' }, true],
    ['nonsense', { origin: 'rathaus.example' }, true],
    ['a page the browser calls cross-site', { 'sec-fetch-site': 'cross-site' }, true],
    ['a page that is called so in capital letters', { 'sec-fetch-site': 'CROSS-SITE' }, true],
    ['a page the browser calls same-origin', { 'sec-fetch-site': 'same-origin' }, false],
    [
      'a cross-site page that claims our origin',
      { 'sec-fetch-site': 'cross-site', origin: 'https://rathaus.example' },
      true,
    ],
  ])('of %s', (_, headers, isCross) => {
    expect(isCrossOrigin({ host: HOST, ...headers }, PUBLIC)).toBe(isCross);
  });

  it.each([
    ['our own page', { origin: 'https://etage.example' }, false],
    ['our own page without HTTPS', { origin: 'http://etage.example' }, false],
    [
      'our own page in capital letters',
      { origin: 'http://etage.example', host: 'Etage.Example' },
      false,
    ],
    ['another port', { origin: 'https://etage.example:8443' }, true],
    ['another site', { origin: 'https://evil.example' }, true],
  ])('of %s is known by its host where there is no public address', (_, headers, isCross) => {
    expect(isCrossOrigin({ host: HOST, ...headers }, undefined)).toBe(isCross);
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
