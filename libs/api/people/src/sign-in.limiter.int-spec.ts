import { randomUUID } from 'node:crypto';
import { freshDatabase, type FreshDatabase } from '@etage/database/testing';
import { SignInLimiter, type Attempt } from './sign-in.limiter';

describe('the limit on guesses', () => {
  let database: FreshDatabase;
  let limiter: SignInLimiter;
  let attempt: Attempt;

  beforeAll(async () => {
    database = await freshDatabase();
    limiter = new SignInLimiter(database.dataSource);
  });
  afterAll(() => database.drop());
  beforeEach(() => {
    attempt = { email: `${randomUUID()}@etage.example`, address: randomUUID() };
  });

  const times = async (count: number, guess: () => Attempt): Promise<unknown[]> => {
    const tried = Array.from({ length: count }, () => limiter.count(guess()));
    const settled = await Promise.allSettled(tried);
    return settled.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
  };

  it('lets an account be tried ten times from one address, even all at once', async () => {
    const refused = await times(15, () => attempt);
    expect(refused).toHaveLength(5);
    expect(refused[0]).toMatchObject({ status: 429, code: 'too-many-sign-ins' });
  });

  it('says in seconds when to come back, and says it again', async () => {
    await times(10, () => attempt);
    for (let i = 0; i < 2; i += 1) {
      const [refusal] = (await times(1, () => attempt)) as { extras: Record<string, unknown> }[];
      const retryAfter = refusal?.extras['retryAfter'] as number;
      expect(retryAfter).toBeGreaterThan(0);
      expect(retryAfter).toBeLessThanOrEqual(15 * 60);
      expect(Number.isInteger(retryAfter)).toBe(true);
      expect(refusal?.extras['rejections']).toEqual([
        { code: 'too-many-sign-ins', retryAfterSeconds: retryAfter },
      ]);
    }
  });

  it('does not lock those out whose account is tried from elsewhere', async () => {
    await times(20, () => attempt);
    expect(await times(1, () => ({ ...attempt, address: randomUUID() }))).toEqual([]);
  });

  const fromAnywhere = () => ({ ...attempt, address: randomUUID() });

  it('lets an account be tried a hundred times from everywhere, and then once a minute from each address', async () => {
    expect(await times(100, fromAnywhere)).toEqual([]);
    const fresh = fromAnywhere();
    expect(await times(1, () => fresh)).toEqual([]);
    const [refusal] = (await times(1, () => fresh)) as { extras: Record<string, number> }[];
    expect(refusal?.extras['retryAfter']).toBeLessThanOrEqual(60);
    expect(await times(1, fromAnywhere)).toEqual([]);
  });

  it('lets an account be tried two thousand times a day, and thirty times from each address', async () => {
    const set = (counter: string, points: number) =>
      database.dataSource.query('UPDATE sign_in_limit SET points = $2 WHERE key LIKE $1', [
        `${counter}:%`,
        points,
      ]);
    await times(1, () => attempt);
    await set('pairDay', 29);
    expect(await times(1, () => attempt)).toEqual([]);
    expect(await times(1, () => attempt)).toHaveLength(1);
    await set('accountDay', 1_999);
    expect(await times(1, fromAnywhere)).toEqual([]);
    expect(await times(1, fromAnywhere)).toHaveLength(1);
  });

  it('counts a known device by itself, and only for the account that knows it', async () => {
    await times(20, () => attempt);
    const known = { ...attempt, device: randomUUID() };
    expect(await times(11, () => known)).toHaveLength(1);
    expect(await times(1, () => ({ ...known, device: randomUUID() }))).toEqual([]);
    expect(await times(1, () => ({ ...known, email: 'else@etage.example' }))).toEqual([]);
    expect(await times(1, fromAnywhere)).toEqual([]);
  });

  it('sees one address in a network of IPv6', async () => {
    const network = `2001:db8:${attempt.email.slice(0, 4)}:${attempt.email.slice(4, 8)}`;
    const fromNetwork = (at: number) => ({ ...attempt, address: `${network}::${at + 1}` });
    let at = 0;
    expect(await times(15, () => fromNetwork((at += 1)))).toHaveLength(5);
  });

  it('leaves other accounts alone', async () => {
    await times(11, () => attempt);
    expect(await times(1, () => ({ ...attempt, email: 'other@etage.example' }))).toEqual([]);
  });

  it('counts an account once for its address, however often it is tried there', async () => {
    await times(20, () => attempt);
    const guess = () => ({ ...attempt, email: `${randomUUID()}@etage.example` });
    expect(await times(299, guess)).toEqual([]);
    expect(await times(1, guess)).toHaveLength(1);
    expect(await times(1, () => ({ ...guess(), device: randomUUID() }))).toEqual([]);
  });

  it('lets three hundred accounts be tried from an address', async () => {
    const guess = () => ({ ...attempt, email: `${randomUUID()}@etage.example` });
    expect(await times(300, guess)).toEqual([]);
    expect(await times(1, guess)).toHaveLength(1);
    expect(await times(1, () => ({ ...guess(), address: randomUUID() }))).toEqual([]);
  });

  it('begins anew after a success', async () => {
    await times(9, () => attempt);
    await limiter.succeeded(attempt, await limiter.count(attempt));
    expect(await times(10, () => attempt)).toEqual([]);
  });

  it('holds on every node and after a restart', async () => {
    await times(10, () => attempt);
    const otherNode = new SignInLimiter(database.dataSource);
    await expect(otherNode.count(attempt)).rejects.toMatchObject({ code: 'too-many-sign-ins' });
  });

  it('does not keep whose account was tried', async () => {
    await times(1, () => attempt);
    const rows: unknown[] = await database.dataSource.query('SELECT key FROM sign_in_limit');
    expect(JSON.stringify(rows)).not.toContain(attempt.email);
  });
});
