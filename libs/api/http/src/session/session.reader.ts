import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '@etage/database';
import { Clock } from '../clock';
import { hashToken } from './session-token';
import { SESSION_BY_TOKEN, VALID_SESSIONS } from './session.query';
import type { SignedIn } from './signed-in';

/** How long a session is believed without asking again, should a message about its end get lost. */
const BELIEVED_MS = 15_000;
const KEPT_AT_MOST = 20_000;

interface Remembered {
  readonly signedIn: SignedIn;
  readonly askedAt: number;
}

/** Says who is behind a token. Remembers for a moment; a revoked session is forgotten on every node at once. */
@Injectable()
export class SessionReader {
  private readonly remembered = new Map<string, Remembered>();
  /** Grows whenever something is forgotten: what was asked before may be outdated when its answer comes. */
  private forgotten = 0;

  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  async read(token: string): Promise<SignedIn | undefined> {
    const now = this.clock.now();
    const known = this.remembered.get(token);
    if (known && now.getTime() - known.askedAt < BELIEVED_MS) {
      if (known.signedIn.expiresAt > now) return known.signedIn;
    }
    this.remembered.delete(token);
    const { forgotten } = this;
    const [row] = await this.transactions.read((queries) =>
      queries.query(SESSION_BY_TOKEN, [hashToken(token), now]),
    );
    if (!row) return undefined;
    if (this.remembered.size >= KEPT_AT_MOST) this.remembered.clear();
    if (this.forgotten === forgotten) {
      this.remembered.set(token, { signedIn: row, askedAt: now.getTime() });
    }
    return row;
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
