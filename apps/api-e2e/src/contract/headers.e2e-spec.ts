import { ask, type Answer, type Question } from '../support/ask';
import { openCity, type City } from '../support/city';
import { at } from '../support/ground';

let city: City;

beforeAll(async () => {
  city = await openCity();
});

afterAll(() => city.close());

const send = (question: Question): Promise<Answer> => ask(at(city.addresses, 0), question);

const get = (path: string, headers: Record<string, string> = {}): Question => ({
  method: 'GET',
  path,
  headers,
});

const EVERY_KIND: readonly [string, Question][] = [
  ['a page', get('/', { accept: 'text/html' })],
  ['a page of the client', get('/floors/somewhere', { accept: 'text/html' })],
  ['a file that is not there', get('/assets/none.js')],
  ['an answer', get('/api/v1/installation')],
  ['a refusal', get('/api/v1/sites')],
  ['an unknown address', get('/api/v1/nothing')],
  ['an address that cannot be read', get('/api/v1/floors/%E0%A4')],
  ['a broken page address', get('/%E0%A4', { accept: 'text/html' })],
  ['a broken file address', get('/assets/%E0%A4')],
  ['an address with half a host', get('http://[::1')],
  ['an address with a port that is none', get('http://x:99999/api/v1/sites')],
  ['a way out of the folder', get('/assets/..%2f..%2f..%2fpackage.json')],
  [
    'a broken body',
    {
      method: 'POST',
      path: '/api/v1/session',
      headers: { 'content-type': 'application/json' },
      body: '{',
    },
  ],
  ['the OpenAPI document', get('/api/openapi.json')],
  ['the page about the API', get('/api/docs')],
  ['its script', get('/api/docs/start.js')],
  ['health', get('/health/live')],
  ['readiness', get('/health/ready')],
  ['metrics', get('/metrics')],
];

describe('every kind of answer', () => {
  it.each(EVERY_KIND)('carries the security headers: %s', async (_kind, question) => {
    const { headers, status } = await send(question);
    expect(status).toBeLessThan(500);
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'$|^default-src 'self';.*frame-ancestors 'none'/,
    );
    expect(headers['content-security-policy']).not.toMatch(/unsafe|\*/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    if (question.path.startsWith('/api/v1')) expect(headers['cache-control']).toBe('no-store');
    if (!question.path.startsWith('http')) {
      expect(headers['referrer-policy']).toBe('same-origin');
    }
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });

  it.each(EVERY_KIND)('is a problem document where it refuses: %s', async (_kind, question) => {
    const { headers, status, text } = await send(question);
    if (status < 400) return;
    expect(headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(JSON.parse(text)).toMatchObject({ status, code: expect.any(String), rejections: [] });
  });
});

describe('what is served beside the API', () => {
  it('says that it lives and can work', async () => {
    expect(JSON.parse((await send(get('/health/live'))).text)).toEqual({ status: 'ok' });
    expect(JSON.parse((await send(get('/health/ready'))).text)).toEqual({ status: 'ok' });
  });

  it('counts without naming anybody', async () => {
    const { headers, text } = await send(get('/metrics'));
    expect(headers['content-type']).toMatch(/^text\/plain/);
    expect(text).toMatch(/^etage_sockets 0$/m);
    expect(text).not.toMatch(/@etage\.example/);
  });

  it('counts once for all who ask within a second', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(get('/metrics'))));
    expect(new Set(answers.map(({ text }) => text)).size).toBeLessThan(5);
  });

  it('loads nothing from elsewhere on the page about the API', async () => {
    const { text } = await send(get('/api/docs'));
    expect(text).not.toMatch(/https?:/);
    expect((await send(get('/api/docs/assets/swagger-ui-bundle.js'))).status).toBe(200);
  });
});
