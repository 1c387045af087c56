import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '@etage/database';
import { problem, SessionReader, type SignedIn } from '@etage/http';
import { TakeTurns } from '@etage/load';
import { hashPassword, isPassword } from './password';
import { CHANGE_PASSWORD, PASSWORD_OF } from './queries/password.query';
import { DELETE_OTHER_SESSIONS } from './queries/session.query';
import { SignInLimiter } from './sign-in.limiter';

export interface ChangePassword {
  readonly currentPassword: string;
  readonly newPassword: string;
  /** Where the request comes from. */
  readonly address: string;
  /** Whether anybody still waits for the answer. */
  readonly isAwaited: () => boolean;
}

const wrongPassword = () => problem(422, 'wrong-password', 'That is not the current password.');

/** Lets people choose their password. */
@Injectable()
export class PasswordService {
  /** Hashing shares its threads with the sign-ins, which must not wait for those who change theirs again and again. */
  private readonly turns = new TakeTurns({ width: 1, waiting: 200, waitingEach: 2 });

  constructor(
    private readonly transactions: TransactionRunner,
    private readonly limiter: SignInLimiter,
    private readonly reader: SessionReader,
  ) {}

  /**
   * Ends all other sessions of the person, on every node: whoever had the old password has nothing any more.
   * @throws ProblemException 422 `wrong-password`; 429 after as many wrong ones as a sign-in may have
   */
  change(signedIn: SignedIn, wish: ChangePassword): Promise<void> {
    const turn = { of: signedIn.personId, isAwaited: wish.isAwaited };
    return this.turns.run(turn, () => this.inTurn(signedIn, wish));
  }

  private async inTurn(signedIn: SignedIn, { address, ...wish }: ChangePassword): Promise<void> {
    const { personId, sessionId } = signedIn;
    const [kept] = await this.transactions.read((tx) => tx.query(PASSWORD_OF, [personId]));
    if (!kept) throw problem(401, 'not-signed-in', 'Sign in first.');
    const attempt = { email: kept.email, address };
    const counted = await this.limiter.count(attempt);
    if (!(await isPassword(wish.currentPassword, kept.passwordHash))) throw wrongPassword();
    await this.limiter.succeeded(attempt, counted);
    const passwordHash = await hashPassword(wish.newPassword);
    const ended = await this.transactions.run([], async (tx) => {
      // Of two who change it at once, one finds that the password it gave is no longer the current one.
      const [changed] = await tx.query(CHANGE_PASSWORD, [
        personId,
        kept.passwordHash,
        passwordHash,
      ]);
      if (!changed) throw wrongPassword();
      const rows = await tx.query(DELETE_OTHER_SESSIONS, [personId, sessionId]);
      const sessionIds = rows.map((row) => row.sessionId);
      await tx.revoke(sessionIds);
      return sessionIds;
    });
    this.reader.forget(ended);
  }
}
