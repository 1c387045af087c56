import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '@etage/database';
import { GatheredRead } from '@etage/load';
import { Clock } from '../clock';
import { hashToken } from './session-token';
import { SESSIONS_BY_TOKEN, VALID_SESSIONS } from './session.query';
import type { SignedIn } from './signed-in';

/** How long a session is believed without asking again, should a message about its end get lost. */
const BELIEVED_MS = 15_000;
const KEPT_AT_MOST = 20_000;

interface Remembered {
  readonly signedIn: SignedIn;
  readonly askedAt: number;
}

/**
 * Says who is behind a token. Remembers for a moment; a revoked session is forgotten on every node at once. Tokens nobody
 * knows are looked up together, so that any number of them takes one connection to the database and leaves the others.
 */
@Injectable()
export class SessionReader {
  private readonly remembered = new Map<string, Remembered>();
  /** Grows whenever something is forgotten: what was asked before may be outdated when its answer comes. */
  private forgotten = 0;

  private readonly found: GatheredRead<string, SignedIn>;

  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {
    this.found = new GatheredRead<string, SignedIn>(async (hashes) => {
      const rows = await transactions.read((tx) =>
        tx.query(SESSIONS_BY_TOKEN, [hashes, clock.now()]),
      );
      return new Map(rows.map(({ tokenHash, ...signedIn }) => [tokenHash, signedIn]));
    });
  }

  async read(token: string): Promise<SignedIn | undefined> {
    const now = this.clock.now();
    const known = this.remembered.get(token);
    if (known && now.getTime() - known.askedAt < BELIEVED_MS) {
      if (known.signedIn.expiresAt > now) return known.signedIn;
    }
    this.remembered.delete(token);
    const { forgotten } = this;
    const signedIn = await this.found.read(hashToken(token).toString('hex'));
    if (!signedIn) return undefined;
    if (this.remembered.size >= KEPT_AT_MOST) this.remembered.clear();
    if (this.forgotten === forgotten) {
      this.remembered.set(token, { signedIn, askedAt: now.getTime() });
    }
    return signedIn;
  }

  /** Which of these sessions have neither ended nor lost their person; asked of the database, whatever is remembered. */
  async stillValid(sessionIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.transactions.read((queries) =>
      queries.query(VALID_SESSIONS, [sessionIds, this.clock.now()]),
    );
    return new Set(rows.map(({ sessionId }) => sessionId));
  }

  /** Drops what is remembered of these sessions; without ids, of all. */
  forget(sessionIds?: readonly string[]): void {
    this.forgotten += 1;
    if (!sessionIds) {
      this.remembered.clear();
      return;
    }
    for (const [token, { signedIn }] of this.remembered) {
      if (sessionIds.includes(signedIn.sessionId)) this.remembered.delete(token);
    }
  }
}
