import { TransactionRunner } from '@etage/database';
import { aSite, freshDatabase, type FreshDatabase, type TestPerson } from '@etage/database/testing';
import { at } from '@etage/domain/testing';
import { SessionReader } from '@etage/http';
import { KnownDevices } from './known-devices';
import { hashPassword } from './password';
import { PasswordService } from './password.service';
import { SessionService } from './session.service';
import { SignInLimiter } from './sign-in.limiter';

const OLD = 'Ein langes Passwort';
const NEW = 'Ein noch längeres Passwort';
const caller = { address: '192.0.2.1', isAwaited: () => true };

describe('changing a password', () => {
  let database: FreshDatabase;
  let sessions: SessionService;
  let passwords: PasswordService;
  let reader: SessionReader;
  let anna: TestPerson;

  beforeAll(async () => {
    database = await freshDatabase();
    const transactions = new TransactionRunner(database.dataSource);
    const clock = { now: () => at('2026-11-23 08:00') };
    const limiter = new SignInLimiter(database.dataSource);
    reader = new SessionReader(transactions, clock);
    sessions = new SessionService(
      transactions,
      limiter,
      new KnownDevices(transactions, clock),
      reader,
      clock,
    );
    passwords = new PasswordService(transactions, limiter, reader);
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    ({ anna } = await aSite(database.dataSource));
    await database.dataSource.query('UPDATE person SET password_hash = $2 WHERE id = $1', [
      anna.personId,
      await hashPassword(OLD),
    ]);
  });

  const signIn = async (password = OLD) => {
    const { token } = await sessions.signIn({
      email: anna.email,
      password,
      keptOnDevice: undefined,
      ...caller,
    });
    const signedIn = await reader.read(token);
    if (!signedIn) throw new Error('the session ended at once');
    return { token, signedIn };
  };

  it('signs in with the new one alone, and ends all sessions but this one', async () => {
    const [here, there] = [await signIn(), await signIn()];
    await passwords.change(here.signedIn, { currentPassword: OLD, newPassword: NEW, ...caller });
    expect(await reader.read(here.token)).toBeDefined();
    expect(await reader.read(there.token)).toBeUndefined();
    await expect(signIn()).rejects.toMatchObject({ code: 'wrong-credentials' });
    expect(await signIn(NEW)).toBeDefined();
  });

  it('is refused without the current one, and changes nothing', async () => {
    const { signedIn } = await signIn();
    const wish = { currentPassword: 'falsch', newPassword: NEW, ...caller };
    await expect(passwords.change(signedIn, wish)).rejects.toMatchObject({
      status: 422,
      code: 'wrong-password',
    });
    expect(await signIn()).toBeDefined();
  });

  it('lets nobody guess the current one more often than at the door', async () => {
    const { signedIn } = await signIn();
    const wish = { currentPassword: 'falsch', newPassword: NEW, ...caller };
    const codes: unknown[] = [];
    for (let guess = 0; guess < 11; guess += 1) {
      await passwords.change(signedIn, wish).catch(({ code }) => codes.push(code));
    }
    expect(codes).toEqual([...Array(10).fill('wrong-password'), 'too-many-sign-ins']);
  });

  it('lets one of two win who change it at once', async () => {
    const { signedIn } = await signIn();
    const wish = (newPassword: string) => ({ currentPassword: OLD, newPassword, ...caller });
    const results = await Promise.allSettled([
      passwords.change(signedIn, wish(`${NEW} 1`)),
      passwords.change(signedIn, wish(`${NEW} 2`)),
    ]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});
