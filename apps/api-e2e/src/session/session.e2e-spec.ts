import { api } from '@etage/contract';
import { ask, type Answer } from '../support/ask';
import { openCity, type City } from '../support/city';
import { emailOf, PASSWORD } from '../support/demo-account';
import { eventually } from '../support/eventually';
import { freePort } from '../support/free-port';
import { at } from '../support/ground';
import { openSocket, refusalOf } from '../support/live-client';

const JSON_BODY = { 'content-type': 'application/json' };

let city: City;

beforeAll(async () => {
  city = await openCity({ nodes: 2 });
});

afterAll(() => city.close());

const signIn = (credentials: object, headers = {}, node = 0): Promise<Answer> =>
  ask(at(city.addresses, node), {
    method: 'POST',
    path: '/api/v1/session',
    headers: { ...JSON_BODY, ...headers },
    body: JSON.stringify(credentials),
  });

const whoAmI = (headers: Record<string, string>, node = 0): Promise<Answer> =>
  ask(at(city.addresses, node), { method: 'GET', path: '/api/v1/session', headers });

const codeOf = ({ text }: Answer): unknown => (JSON.parse(text) as { code?: unknown }).code;

describe('signing in', () => {
  it('sets a cookie that no script reads and no other site sends along, and returns no token', async () => {
    const answer = await signIn({ email: emailOf(1), password: PASSWORD });
    const [cookie = '', device = '', ...more] = answer.headers['set-cookie'] ?? [];
    expect(answer.status).toBe(201);
    expect(more).toEqual([]);
    expect(cookie).toMatch(
      /^etage_session=[\w-]{43}; Path=\/; Expires=[^;]+ GMT; HttpOnly; SameSite=Strict$/,
    );
    expect(device).toMatch(
      /^etage_device=[\w.-]{80}; Max-Age=15552000; Path=\/; Expires=[^;]+ GMT; HttpOnly; SameSite=Strict$/,
    );
    expect(JSON.parse(answer.text)).not.toHaveProperty('token');
    const [pair = ''] = cookie.split(';');
    expect((await whoAmI({ cookie: pair }, 1)).status).toBe(200);
  });

  it('returns a bearer token instead where one is asked for', async () => {
    const answer = await signIn({ email: emailOf(1), password: PASSWORD, bearer: true });
    const { token } = JSON.parse(answer.text) as { token: string };
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect((await whoAmI({ authorization: `Bearer ${token}` }, 1)).status).toBe(200);
  });

  it('keeps only a digest of the token', async () => {
    const { rows } = await city.database.query<{ token_hash: Buffer }>(
      'SELECT token_hash FROM session',
    );
    const tokens = city.people.map(({ token }) => token);
    expect(rows.length).toBeGreaterThanOrEqual(tokens.length);
    const kept = rows.map(({ token_hash: hash }) => hash.toString('latin1'));
    expect(kept.filter((text) => text.length !== 32 || tokens.includes(text))).toEqual([]);
  });

  it('does not say whether the person or the password is wrong', async () => {
    const [unknown, wrong] = await Promise.all([
      signIn({ email: 'nobody@etage.example', password: PASSWORD }),
      signIn({ email: emailOf(200), password: 'wrong' }),
    ]);
    expect(unknown.status).toBe(401);
    expect(unknown.text).toBe(wrong.text);
  });

  it('succeeds two hundred times in a row from one address', async () => {
    const emails = Array.from({ length: 200 }, (_, index) => emailOf(index + 300));
    const answers = await Promise.all(emails.map((email) => signIn({ email, password: PASSWORD })));
    expect(answers.map(({ status }) => status)).toEqual(emails.map(() => 201));
  });

  it('is paused after ten wrong passwords for one account, on every node, and for nobody else', async () => {
    const guess = (node: number) => signIn({ email: emailOf(201), password: 'guess' }, {}, node);
    const guesses = await Promise.all(Array.from({ length: 14 }, (_, index) => guess(index % 2)));
    const limited = guesses.filter(({ status }) => status === 429);
    expect(guesses.filter(({ status }) => status === 401)).toHaveLength(10);
    expect(limited).toHaveLength(4);
    expect(limited.map(codeOf)).toEqual(limited.map(() => 'too-many-sign-ins'));
    expect(Number(at(limited, 0).headers['retry-after'])).toBeGreaterThan(0);
    expect((await signIn({ email: emailOf(201), password: PASSWORD }, {}, 1)).status).toBe(429);
    expect((await signIn({ email: emailOf(202), password: PASSWORD }, {}, 1)).status).toBe(201);
  });
});

describe('a device on which an account has signed in', () => {
  it('is counted by itself: neither strangers nor those behind its address lock it out', async () => {
    const credentials = { email: emailOf(203), password: PASSWORD };
    const [, device = ''] = (await signIn(credentials)).headers['set-cookie'] ?? [];
    const [cookie = ''] = device.split(';');
    const wrong = { ...credentials, password: 'guess' };
    for (let time = 0; time < 12; time += 1) await signIn(wrong);
    expect((await signIn(credentials)).status).toBe(429);
    expect((await signIn(credentials, { cookie }, 1)).status).toBe(201);
    const other = { email: emailOf(204), password: 'guess' };
    const guesses = Array.from({ length: 11 }, () => signIn(other, { cookie }));
    expect((await Promise.all(guesses)).filter(({ status }) => status === 429)).toHaveLength(1);
  });

  it('may guess no oftener than others', async () => {
    const credentials = { email: emailOf(205), password: PASSWORD };
    const [, device = ''] = (await signIn(credentials)).headers['set-cookie'] ?? [];
    const [cookie = ''] = device.split(';');
    const guess = () => signIn({ ...credentials, password: 'guess' }, { cookie });
    const guesses = await Promise.all(Array.from({ length: 12 }, guess));
    expect(guesses.filter(({ status }) => status === 429)).toHaveLength(2);
    expect((await signIn(credentials, { cookie })).status).toBe(429);
    expect((await signIn(credentials)).status).toBe(201);
  });
});

describe('a proxy that nobody spoke of', () => {
  it('is warned of once, as everybody behind it looks like one address', async () => {
    for (const address of ['203.0.113.1', '203.0.113.2']) {
      await whoAmI({ 'x-forwarded-for': address });
    }
    await eventually(() => at(city.nodes, 0).output.includes('ETAGE_PUBLIC_URL'));
    expect(at(city.nodes, 0).output.match(/ETAGE_PUBLIC_URL/g)).toHaveLength(1);
    expect(at(city.nodes, 1).output).not.toContain('ETAGE_PUBLIC_URL');
  });
});

describe('a write from a page of another origin', () => {
  it.each([
    ['origin', 'https://elsewhere.example'],
    ['origin', 'null'],
    ['sec-fetch-site', 'cross-site'],
  ])('is refused by its header %s: %s', async (header, value) => {
    const answer = await signIn({ email: emailOf(1), password: PASSWORD }, { [header]: value });
    expect([answer.status, codeOf(answer)]).toEqual([403, 'cross-origin']);
    const out = await ask(at(city.addresses, 0), {
      method: 'DELETE',
      path: '/api/v1/session',
      headers: { cookie: `etage_session=${city.person(6).token}`, [header]: value },
    });
    expect(out.status).toBe(403);
    expect((await city.person(6).call(api.session.read, {})).roles).toEqual(['staff']);
  });

  it('is not confused with one from our own', async () => {
    const { host } = new URL(at(city.addresses, 0));
    const own = { origin: `http://${host}`, 'sec-fetch-site': 'same-origin' };
    expect((await signIn({ email: emailOf(1), password: PASSWORD }, own)).status).toBe(201);
  });
});

describe('a session', () => {
  it('that is over is refused', async () => {
    const { token } = city.person(7);
    await city.database.query(
      `UPDATE session SET expires_at = now() - interval '1 second' WHERE token_hash = sha256($1::bytea)`,
      [Buffer.from(token)],
    );
    const answer = await whoAmI({ authorization: `Bearer ${token}` });
    expect([answer.status, codeOf(answer)]).toEqual([401, 'not-signed-in']);
  });

  it('remembers the language of its person', async () => {
    const person = city.person(8);
    expect((await person.call(api.session.update, { body: { locale: 'en' } })).locale).toBe('en');
    const elsewhere = person.at(at(city.addresses, 1));
    expect((await elsewhere.call(api.session.read, {})).locale).toBe('en');
  });
});

describe('behind HTTPS', () => {
  it('the cookie travels by HTTPS only, and browsers are told to stay with it', async () => {
    const settings = { ETAGE_PUBLIC_URL: 'https://etage.example', PORT: String(await freePort()) };
    const secure = await openCity({ settings });
    const answer = await ask(at(secure.addresses, 0), {
      method: 'POST',
      path: '/api/v1/session',
      headers: { ...JSON_BODY, origin: 'https://etage.example' },
      body: JSON.stringify({ email: emailOf(1), password: PASSWORD }),
    });
    const [cookie = '', device = ''] = answer.headers['set-cookie'] ?? [];
    expect(cookie).toMatch(/^__Host-etage_session=.*; Path=\/; .*; Secure; SameSite=Strict$/);
    expect(device).toMatch(/^__Host-etage_device=.*; Secure; SameSite=Strict$/);
    const me = (cookies: string) =>
      ask(at(secure.addresses, 0), {
        method: 'GET',
        path: '/api/v1/session',
        headers: { cookie: cookies },
      });
    const [pair = ''] = cookie.split(';');
    expect((await me(pair)).status).toBe(200);
    expect((await me(pair.replace('__Host-', ''))).status).toBe(401);
    const open = (origin: string) =>
      refusalOf(openSocket(at(secure.addresses, 0), { extraHeaders: { origin, cookie: pair } }));
    await expect(open('https://etage.example')).rejects.toThrow('was let in');
    expect(await open('http://etage.example')).toBe('websocket error');
    expect(answer.headers['strict-transport-security']).toMatch(/^max-age=\d{8}/);
    await secure.close();
  });
});
