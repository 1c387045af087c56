import { TransactionRunner } from '@etage/database';
import { aSite, freshDatabase, type FreshDatabase } from '@etage/database/testing';
import { at } from '@etage/domain/testing';
import { SessionReader } from '@etage/http';
import { KnownDevices } from './known-devices';
import { resetPassword } from './reset-password';
import { SessionService } from './session.service';
import { SignInLimiter } from './sign-in.limiter';

describe('a password that was lost', () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.drop());

  it('is made anew, and ends what was open with the old one', async () => {
    const { anna } = await aSite(database.dataSource);
    const transactions = new TransactionRunner(database.dataSource);
    const clock = { now: () => at('2026-11-23 08:00') };
    const reader = new SessionReader(transactions, clock);
    const limiter = new SignInLimiter(database.dataSource);
    const sessions = new SessionService(
      transactions,
      limiter,
      new KnownDevices(transactions, clock),
      reader,
      clock,
    );
    const caller = { address: '192.0.2.1', keptOnDevice: undefined, isAwaited: () => true };
    const signIn = (password = '') => sessions.signIn({ email: anna.email, password, ...caller });
    const first = await resetPassword(database.dataSource, anna.email);
    const { token } = await signIn(first);
    const second = await resetPassword(database.dataSource, anna.email);
    expect(await new SessionReader(transactions, clock).read(token)).toBeUndefined();
    await expect(signIn(first)).rejects.toMatchObject({ code: 'wrong-credentials' });
    expect((await signIn(second)).view.email).toBe(anna.email);
  });

  it('is made for nobody who is not there', async () => {
    expect(await resetPassword(database.dataSource, 'nobody@stadt.example')).toBeUndefined();
  });
});
