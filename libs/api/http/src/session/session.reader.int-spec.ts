import { randomUUID } from 'node:crypto';
import { Session, TransactionRunner } from '@etage/database';
import { aSite, freshDatabase, type FreshDatabase, type TestSite } from '@etage/database/testing';
import { at } from '@etage/domain/testing';
import { hashToken, newToken } from './session-token';
import { SessionReader } from './session.reader';

const MORNING = at('2026-11-23 08:00');

describe('who is behind a token', () => {
  let database: FreshDatabase;
  let reader: SessionReader;
  let site: TestSite;
  let token: string;
  let sessionId: string;
  let now = MORNING;

  beforeAll(async () => {
    database = await freshDatabase();
    site = await aSite(database.dataSource);
    reader = new SessionReader(new TransactionRunner(database.dataSource), { now: () => now });
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    now = MORNING;
    token = newToken();
    sessionId = randomUUID();
    await database.dataSource.getRepository(Session).insert({
      id: sessionId,
      tokenHash: hashToken(token),
      personId: site.anna.personId,
      createdAt: MORNING,
      expiresAt: at('2026-11-23 18:00'),
    });
  });

  const endSession = () =>
    database.dataSource.query('DELETE FROM session WHERE id = $1', [sessionId]);

  it('is the person with roles and units, the own unit first', async () => {
    expect(await reader.read(token)).toEqual({
      sessionId,
      expiresAt: at('2026-11-23 18:00'),
      personId: site.anna.personId,
      roles: ['staff'],
      unitPath: site.anna.unitPath,
    });
  });

  it('is known by the session too, until that has ended', async () => {
    expect(await reader.stillValid([sessionId, randomUUID()])).toEqual(new Set([sessionId]));
    now = at('2026-11-23 18:00');
    expect(await reader.stillValid([sessionId])).toEqual(new Set());
    now = MORNING;
    await endSession();
    expect(await reader.stillValid([sessionId])).toEqual(new Set());
  });

  it('is nobody for a token that was never given out', async () => {
    expect(await reader.read(newToken())).toBeUndefined();
    expect(await reader.read('')).toBeUndefined();
  });

  it('is looked up for a thousand unknown tokens at once without keeping anybody else waiting', async () => {
    const tokens = Array.from({ length: 1_000 }, newToken);
    const found = await Promise.all([...tokens, token].map((some) => reader.read(some)));
    expect(found.slice(0, -1).every((some) => some === undefined)).toBe(true);
    expect(found.at(-1)).toMatchObject({ sessionId });
  });

  it('is told apart from others that are looked up at the same time', async () => {
    const other = newToken();
    await database.dataSource.getRepository(Session).insert({
      id: randomUUID(),
      tokenHash: hashToken(other),
      personId: site.fritz.personId,
      createdAt: MORNING,
      expiresAt: at('2026-11-23 18:00'),
    });
    const [annas, managers] = await Promise.all([reader.read(token), reader.read(other)]);
    expect(annas).toMatchObject({ personId: site.anna.personId, unitPath: site.anna.unitPath });
    expect(managers).toMatchObject({
      personId: site.fritz.personId,
      unitPath: site.fritz.unitPath,
    });
  });

  it('is believed for a quarter of a minute and then asked again', async () => {
    const first = await reader.read(token);
    await endSession();
    now = new Date(MORNING.getTime() + 14_999);
    expect(await reader.read(token)).toBe(first);
    now = new Date(MORNING.getTime() + 15_000);
    expect(await reader.read(token)).toBeUndefined();
  });

  it('is not believed beyond the end of the session', async () => {
    now = new Date(at('2026-11-23 18:00').getTime() - 1);
    expect(await reader.read(token)).toBeDefined();
    now = at('2026-11-23 18:00');
    expect(await reader.read(token)).toBeUndefined();
  });

  it('is forgotten at once when the session ends, and other sessions are not', async () => {
    await reader.read(token);
    await endSession();
    reader.forget([randomUUID()]);
    expect(await reader.read(token)).toBeDefined();
    reader.forget([sessionId]);
    expect(await reader.read(token)).toBeUndefined();
  });

  it('is forgotten altogether after the listener was away', async () => {
    await reader.read(token);
    await endSession();
    reader.forget();
    expect(await reader.read(token)).toBeUndefined();
  });
});
