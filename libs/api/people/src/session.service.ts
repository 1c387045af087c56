import { Injectable } from '@nestjs/common';
import type { SessionView } from '@etage/contract';
import { TransactionRunner } from '@etage/database';
import { displayName, initials, type PersonId } from '@etage/domain';
import { Clock, hashToken, newToken, problem, SessionReader, type SignedIn } from '@etage/http';
import { TakeTurns } from '@etage/load';
import { addHours } from 'date-fns';
import { v7 as newId } from 'uuid';

import { KnownDevices } from './known-devices';
import { isPassword } from './password';
import { PERSON_BY_EMAIL, PERSON_BY_ID, SET_LOCALE } from './queries/person.query';
import { DELETE_SESSION, DELETE_SESSIONS_OF, INSERT_SESSION } from './queries/session.query';
import { SignInLimiter } from './sign-in.limiter';

/** A working day and the commute around it. */
const SESSION_HOURS = 14;

interface Credentials {
  readonly email: string;
  readonly password: string;
  readonly address: string;
  /** What the device kept of an earlier sign-in. */
  readonly keptOnDevice: string | undefined;
  /** Whether anybody still waits for the answer. */
  readonly isAwaited: () => boolean;
}

export interface NewSession {
  readonly token: string;
  readonly view: SessionView;
  /** For the device to keep, so that it is known next time. */
  readonly toKeepOnDevice: string;
}

/** Signs people in and out. */
@Injectable()
export class SessionService {
  /**
   * Hashing shares its four threads with files and names of the net; some are left to them. A whole office comes from one
   * address in the morning.
   */
  private readonly turns = new TakeTurns({ width: 3, waiting: 2_000, waitingEach: 500 });

  constructor(
    private readonly transactions: TransactionRunner,
    private readonly limiter: SignInLimiter,
    private readonly devices: KnownDevices,
    private readonly reader: SessionReader,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemException 401 `wrong-credentials`, which never says what was wrong; 429 after too many */
  signIn(credentials: Credentials): Promise<NewSession> {
    const turn = { of: credentials.address, isAwaited: credentials.isAwaited };
    return this.turns.run(turn, () => this.begin(credentials));
  }

  private async begin(credentials: Credentials): Promise<NewSession> {
    const { email, address, keptOnDevice } = credentials;
    const device = await this.devices.recognise(keptOnDevice, email);
    const attempt = { email, address, device };
    const counted = await this.limiter.count(attempt);
    const [person] = await this.transactions.read((tx) => tx.query(PERSON_BY_EMAIL, [email]));
    const isRight = await isPassword(credentials.password, person?.passwordHash ?? null);
    if (!person || !isRight) {
      throw problem(401, 'wrong-credentials', 'Email or password is wrong.');
    }
    await this.limiter.succeeded(attempt, counted);
    return this.open(person.personId, await this.devices.remember(email, device));
  }

  private async open(personId: PersonId, toKeepOnDevice: string): Promise<NewSession> {
    const token = newToken();
    const createdAt = this.clock.now();
    const expiresAt = addHours(createdAt, SESSION_HOURS);
    await this.transactions.query(INSERT_SESSION, [
      newId(),
      hashToken(token),
      personId,
      createdAt,
      expiresAt,
    ]);
    const signedIn = await this.reader.read(token);
    if (!signedIn) throw problem(401, 'not-signed-in', 'The session ended at once.');
    return { token, view: await this.view(signedIn), toKeepOnDevice };
  }

  async view(signedIn: SignedIn): Promise<SessionView> {
    const { personId, unitPath, expiresAt } = signedIn;
    const [row] = await this.transactions.read((queries) =>
      queries.query(PERSON_BY_ID, [personId]),
    );
    if (!row) throw problem(401, 'not-signed-in', 'Sign in first.');
    const { notebookConnector: connector, notebookWatts: watts } = row;
    return {
      personId,
      email: row.email,
      displayName: displayName(row),
      initials: initials(row),
      roles: row.roles,
      functionGroup: row.functionGroup,
      locale: row.locale,
      unit: { unitId: row.unitId, name: row.unitName },
      unitPath: [...unitPath],
      notebook: connector === null || watts === null ? null : { connector, watts },
      expiresAt: expiresAt.toISOString(),
      demo: row.demo,
    };
  }

  async setLocale(signedIn: SignedIn, locale: 'de' | 'en'): Promise<SessionView> {
    await this.transactions.query(SET_LOCALE, [signedIn.personId, locale]);
    return this.view(signedIn);
  }

  /** Ends this session, or all of the person's; every node forgets it at once. */
  async signOut({ sessionId, personId }: SignedIn, everywhere: boolean): Promise<void> {
    const ended = await this.transactions.run([], async (tx) => {
      const rows = everywhere
        ? await tx.query(DELETE_SESSIONS_OF, [personId])
        : await tx.query(DELETE_SESSION, [sessionId]);
      const sessionIds = rows.map((row) => row.sessionId);
      await tx.revoke(sessionIds);
      return sessionIds;
    });
    this.reader.forget(ended);
  }
}
