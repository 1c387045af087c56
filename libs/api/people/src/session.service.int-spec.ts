import { api } from '@etage/contract';
import { clientConfig, SESSION_CHANNEL, TransactionRunner } from '@etage/database';
import {
  aSite,
  freshDatabase,
  type FreshDatabase,
  type TestPerson,
  type TestSite,
} from '@etage/database/testing';
import { at } from '@etage/domain/testing';
import { SessionReader } from '@etage/http';
import { Client } from 'pg';
import { KnownDevices } from './known-devices';
import { hashPassword } from './password';
import { SessionService } from './session.service';
import { SignInLimiter } from './sign-in.limiter';

const PASSWORD = 'Ein langes Passwort';
const MORNING = at('2026-11-23 08:00');

describe('signing in and out', () => {
  let database: FreshDatabase;
  let sessions: SessionService;
  let reader: SessionReader;
  let otherNode: SessionReader;
  let passwordHash: string;
  let site: TestSite;
  let now = MORNING;

  beforeAll(async () => {
    database = await freshDatabase();
    const transactions = new TransactionRunner(database.dataSource);
    const clock = { now: () => now };
    reader = new SessionReader(transactions, clock);
    otherNode = new SessionReader(transactions, clock);
    const limiter = new SignInLimiter(database.dataSource);
    const devices = new KnownDevices(transactions, clock);
    sessions = new SessionService(transactions, limiter, devices, reader, clock);
    passwordHash = await hashPassword(PASSWORD);
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    now = MORNING;
    site = await aSite(database.dataSource);
    await set(site.anna, 'password_hash', passwordHash);
  });

  const set = (person: TestPerson, column: string, value: unknown) =>
    database.dataSource.query(`UPDATE person SET ${column} = $2 WHERE id = $1`, [
      person.personId,
      value,
    ]);
  const signIn = (
    email: string,
    password = PASSWORD,
    { address = '192.0.2.1', keptOnDevice }: { address?: string; keptOnDevice?: string } = {},
  ) => sessions.signIn({ email, password, address, keptOnDevice, isAwaited: () => true });

  it('answers who one is, for the day and the commute', async () => {
    const { token, view } = await signIn(site.anna.email);
    expect(api.session.read.response.parse(view)).toEqual(view);
    expect(view).toMatchObject({
      personId: site.anna.personId,
      displayName: 'Anna Annasen',
      roles: ['staff'],
      unit: { unitId: site.section, name: 'Bauaufsicht' },
      unitPath: site.anna.unitPath,
      locale: null,
      demo: false,
      expiresAt: '2026-11-23T21:00:00.000Z',
    });
    expect(await reader.read(token)).toMatchObject({ personId: site.anna.personId });
  });

  it('keeps no token that could sign anybody in', async () => {
    const { token } = await signIn(site.anna.email);
    const rows: unknown[] = await database.dataSource.query('SELECT * FROM session');
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it.each([
    ['a wrong password', () => signIn(site.anna.email, 'falsch')],
    ['somebody unknown', () => signIn('nobody@etage.example')],
    ['a person without a password', () => signIn(site.ben.email)],
  ])('refuses %s with the same words', async (_, attempt) => {
    await expect(attempt()).rejects.toMatchObject({
      status: 401,
      code: 'wrong-credentials',
      detail: 'Email or password is wrong.',
    });
  });

  it('goes on where the account has signed in before, however many strangers guess at it', async () => {
    const { toKeepOnDevice: keptOnDevice } = await signIn(site.anna.email);
    const guess = (at: number) =>
      signIn(site.anna.email, 'falsch', { address: `198.51.100.${at % 11}` });
    const guesses = await Promise.allSettled(Array.from({ length: 130 }, (_, at) => guess(at)));
    const reasons = guesses.map((each) => each.status === 'rejected' && each.reason);
    expect(reasons.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(20);
    const known = { address: '198.51.100.1', keptOnDevice };
    expect(await signIn(site.anna.email, PASSWORD, known)).toHaveProperty('token');
    const fresh = { address: '203.0.113.9' };
    expect(await signIn(site.anna.email, PASSWORD, fresh)).toHaveProperty('token');
    const stranger = { address: '198.51.100.1' };
    await expect(signIn(site.anna.email, PASSWORD, stranger)).rejects.toMatchObject({
      status: 429,
    });
  });

  it('refuses people who left, and ends what they had open', async () => {
    const { token } = await signIn(site.anna.email);
    await set(site.anna, 'active', false);
    await expect(signIn(site.anna.email)).rejects.toMatchObject({ code: 'wrong-credentials' });
    expect(await otherNode.read(token)).toBeUndefined();
  });

  it('ends by itself after fourteen hours', async () => {
    const { token } = await signIn(site.anna.email);
    now = at('2026-11-23 21:59');
    expect(await reader.read(token)).toBeDefined();
    now = at('2026-11-23 22:00');
    expect(await reader.read(token)).toBeUndefined();
  });

  it('signs out here and leaves the other devices alone', async () => {
    const [here, there] = [await signIn(site.anna.email), await signIn(site.anna.email)];
    const signedIn = await reader.read(here.token);
    await sessions.signOut(signedIn as NonNullable<typeof signedIn>, false);
    expect(await reader.read(here.token)).toBeUndefined();
    expect(await reader.read(there.token)).toBeDefined();
  });

  it('signs out everywhere, of nobody else, and says so to every node', async () => {
    await set(site.ben, 'password_hash', passwordHash);
    const [here, there, bens] = [
      await signIn(site.anna.email),
      await signIn(site.anna.email),
      await signIn(site.ben.email),
    ];
    const listener = new Client(clientConfig(database.connection));
    const revoked: string[] = [];
    listener.on('notification', ({ payload = '' }) => {
      revoked.push(...(JSON.parse(payload) as string[]));
    });
    await listener.connect();
    await listener.query(`LISTEN ${SESSION_CHANNEL}`);
    const elsewhere = await otherNode.read(there.token);
    const signedIn = await reader.read(here.token);
    await sessions.signOut(signedIn as NonNullable<typeof signedIn>, true);
    await listener.query('SELECT 1');
    await listener.end();
    expect(revoked.sort()).toEqual([signedIn?.sessionId, elsewhere?.sessionId].sort());
    expect(await reader.read(here.token)).toBeUndefined();
    expect(await reader.read(there.token)).toBeUndefined();
    expect(await reader.read(bens.token)).toBeDefined();
    otherNode.forget(revoked);
    expect(await otherNode.read(there.token)).toBeUndefined();
  });

  it('stores the language one chose', async () => {
    const { token } = await signIn(site.anna.email);
    const signedIn = await reader.read(token);
    const view = await sessions.setLocale(signedIn as NonNullable<typeof signedIn>, 'en');
    expect(view.locale).toBe('en');
    expect((await signIn(site.anna.email)).view.locale).toBe('en');
  });

  it('clears away what is over when the person signs in again', async () => {
    await signIn(site.anna.email);
    now = at('2026-11-24 08:00');
    await signIn(site.anna.email);
    const rows: unknown[] = await database.dataSource.query(
      'SELECT 1 FROM session WHERE person_id = $1',
      [site.anna.personId],
    );
    expect(rows).toHaveLength(1);
  });
});
