import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { problem } from '@etage/http';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';

const QUARTER_HOUR = 15 * 60;
/** Wrong passwords for one account from one address. */
const PER_PAIR = 10;
/** Wrong passwords for one account from everywhere: more, or anybody could lock anybody out with ten requests. */
const PER_ACCOUNT = 100;
/** Wrong passwords from one address, behind which a whole office may sit. */
const PER_ADDRESS = 300;

export interface Attempt {
  readonly email: string;
  readonly address: string;
}

/** Counts failed sign-ins in the database, so that every node knows of them and a restart forgets none. */
@Injectable()
export class SignInLimiter {
  private readonly pair: RateLimiterPostgres;
  private readonly account: RateLimiterPostgres;
  private readonly address: RateLimiterPostgres;

  constructor(dataSource: DataSource) {
    const limiter = (keyPrefix: string, points: number): RateLimiterPostgres =>
      new RateLimiterPostgres({
        storeClient: dataSource,
        storeType: 'typeorm',
        tableName: 'sign_in_limit',
        tableCreated: true,
        keyPrefix,
        points,
        duration: QUARTER_HOUR,
      });
    this.pair = limiter('pair', PER_PAIR);
    this.account = limiter('account', PER_ACCOUNT);
    this.address = limiter('address', PER_ADDRESS);
  }

  /**
   * Counts before the password is looked at, so that parallel guesses do not slip through.
   * @throws ProblemException 429 with the seconds to wait
   */
  async count(attempt: Attempt): Promise<void> {
    try {
      await this.address.consume(attempt.address);
      await this.pair.consume(pairKey(attempt));
      await this.account.consume(accountKey(attempt));
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      const retryAfter = Math.ceil(error.msBeforeNext / 1000);
      throw problem(429, 'too-many-sign-ins', `Too many failed sign-ins. Wait ${retryAfter} s.`, {
        retryAfter,
        rejections: [{ code: 'too-many-sign-ins', retryAfterSeconds: retryAfter }],
      });
    }
  }

  /** A sign-in that succeeded counts for nothing. */
  async succeeded(attempt: Attempt): Promise<void> {
    await this.pair.delete(pairKey(attempt));
    await this.account.reward(accountKey(attempt));
    await this.address.reward(attempt.address);
  }
}

/** Whose account was tried is nobody's business later, so the counters do not say it. */
const hidden = (text: string): string => createHash('sha256').update(text).digest('base64url');

const accountKey = ({ email }: Attempt): string => hidden(email);
const pairKey = ({ email, address }: Attempt): string => hidden(`${email} ${address}`);
