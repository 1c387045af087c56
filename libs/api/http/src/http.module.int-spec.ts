import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Controller, Get, Logger, type INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { api, problemSchema, type ParsedInputOf, type Problem } from '@etage/contract';
import { BusyError, DatabaseModule, Session } from '@etage/database';
import { aSite, freshDatabase, type FreshDatabase, type TestPerson } from '@etage/database/testing';
import { Input } from './endpoint/input.decorator';
import { Serve } from './endpoint/serve.decorator';
import { HttpModule } from './http.module';
import { Current } from './session/current.decorator';
import { hashToken, newToken, SESSION_COOKIE } from './session/session-token';
import type { SignedIn } from './session/signed-in';

let answerAll: () => void;
const answered = new Promise<void>((resolve) => (answerAll = resolve));
let asked = 0;

@Controller()
class ProbeController {
  @Serve(api.sites.list)
  async slow() {
    asked += 1;
    await answered;
    return {};
  }

  @Serve(api.session.read)
  me(@Current() { personId }: SignedIn) {
    return { personId };
  }

  @Serve(api.people.search)
  search(@Input(api.people.search) { query }: ParsedInputOf<typeof api.people.search>) {
    return query;
  }

  @Serve(api.installation.read)
  busy(): never {
    throw new BusyError('on purpose');
  }

  @Get('health')
  health() {
    throw new TypeError('a secret of the house');
  }
}

describe('the way in and out of every controller', () => {
  let database: FreshDatabase;
  let app: INestApplication;
  let url: string;
  let staff: string;
  let manager: string;
  let annasId: string;

  beforeAll(async () => {
    Logger.overrideLogger(false);
    database = await freshDatabase();
    const site = await aSite(database.dataSource);
    annasId = site.anna.personId;
    staff = await sessionOf(site.anna);
    manager = await sessionOf(site.fritz);
    const modules = [
      DatabaseModule.forConnection(database.connection),
      HttpModule.with({ publicUrl: undefined, version: '1.2.3' }),
    ];
    const root = { module: class Probe {}, imports: modules, controllers: [ProbeController] };
    app = await NestFactory.create(root, { logger: false });
    await app.listen(0, '127.0.0.1');
    url = await app.getUrl();
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  async function sessionOf({ personId }: TestPerson): Promise<string> {
    const token = newToken();
    const now = new Date('2026-01-01T00:00:00Z');
    await database.dataSource.getRepository(Session).insert({
      id: randomUUID(),
      tokenHash: hashToken(token),
      personId,
      createdAt: now,
      expiresAt: new Date('2199-01-01T00:00:00Z'),
    });
    return token;
  }
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${url}${path}`, { headers });
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
  async function problemOf(answer: Promise<Response>): Promise<Problem> {
    const response = await answer;
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    const problem = problemSchema.parse(await response.json());
    expect(problem.status).toBe(response.status);
    return problem;
  }

  it('lets in who is signed in, by token or by cookie', async () => {
    const byToken = await get('/api/v1/session', bearer(staff));
    expect(await byToken.json()).toEqual({ personId: annasId });
    const byCookie = await get('/api/v1/session', { cookie: `${SESSION_COOKIE}=${staff}` });
    expect(await byCookie.json()).toEqual({ personId: annasId });
  });

  it.each([
    ['nothing', {}],
    ['a token of nobody', bearer(newToken())],
    ['something else', { authorization: 'Basic YTpi' }],
  ])('sends away who brings %s', async (_, headers) => {
    expect(await problemOf(get('/api/v1/session', headers))).toMatchObject({
      status: 401,
      code: 'not-signed-in',
      instance: '/api/v1/session',
    });
  });

  it('keeps what is for those who manage places from everybody else', async () => {
    const refused = await problemOf(get('/api/v1/people?search=a', bearer(staff)));
    expect(refused).toMatchObject({ status: 403, code: 'forbidden' });
    const answer = await get('/api/v1/people?search=%20a%20', bearer(manager));
    expect(await answer.json()).toEqual({ search: 'a' });
  });

  it('names the wrong fields of what comes in', async () => {
    expect(await problemOf(get('/api/v1/people?find=a', bearer(manager)))).toMatchObject({
      status: 400,
      code: 'invalid-input',
      rejections: [{ field: 'query.search' }, { field: 'query' }],
    });
  });

  it('says of contention when to try again', async () => {
    const answer = get('/api/v1/installation');
    expect(await problemOf(answer)).toMatchObject({ status: 503, code: 'busy' });
    expect((await answer).headers.get('retry-after')).toBe('1');
  });

  it('works on a hundred requests of one person at once, and goes on with those of others', async () => {
    const ask = (token: string) => get('/api/v1/sites', bearer(token));
    const staffs = Array.from({ length: 130 }, () => ask(staff));
    const refused = new Set<number>();
    staffs.forEach(
      (answer, at) => void answer.then(({ status }) => status === 503 && refused.add(at)),
    );
    while (refused.size < 30) await pause(10);
    const managers = ask(manager);
    while (asked < 101) await pause(10);
    answerAll();
    expect((await managers).status).toBe(200);
    const statuses = (await Promise.all(staffs)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(100);
    expect((await ask(staff)).status).toBe(200);
  });

  it('says of a bug nothing but that there is one', async () => {
    const problem = await problemOf(get('/health'));
    expect(problem).toMatchObject({ status: 500, code: 'internal' });
    expect(JSON.stringify(problem)).not.toContain('secret');
  });

  it('knows what it does not know', async () => {
    expect(await problemOf(get('/api/v1/nothing'))).toMatchObject({
      status: 404,
      code: 'not-found',
    });
  });
});
