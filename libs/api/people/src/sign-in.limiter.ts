import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { problem } from '@etage/http';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { networkOf } from './network-of';

const MINUTE = 60;
const QUARTER_HOUR = 15 * MINUTE;
const DAY = 24 * 60 * MINUTE;

/**
 * How many wrong passwords are looked at, and in how many seconds; decision 0009 says why. A stranger is a device on
 * which the account has not signed in before.
 */
const LIMITS = {
  /** For an account from a device it knows; nothing else counts there. */
  device: [10, QUARTER_HOUR],
  /** For an account by strangers from one address. */
  pair: [10, QUARTER_HOUR],
  pairDay: [30, DAY],
  /** For an account by strangers from everywhere; past it each address has a try a minute. */
  account: [100, QUARTER_HOUR],
  slow: [1, MINUTE],
  accountDay: [2_000, DAY],
  /** Accounts that strangers fail to open from one address, behind which a whole office may sit. */
  address: [300, QUARTER_HOUR],
} as const;

type Counter = keyof typeof LIMITS;

export interface Attempt {
  readonly email: string;
  readonly address: string;
  /** Known to the account. */
  readonly device?: string | undefined;
}

/** What an attempt was counted as, so that a success can be taken back. */
export interface Counted {
  readonly asNewAccount: boolean;
}

/** Counts failed sign-ins in the database, so that every node knows of them and a restart forgets none. */
@Injectable()
export class SignInLimiter {
  private readonly counters: Readonly<Record<Counter, RateLimiterPostgres>>;

  constructor(dataSource: DataSource) {
    const counters = Object.entries(LIMITS).map(([keyPrefix, [points, duration]]) => [
      keyPrefix,
      new RateLimiterPostgres({
        storeClient: dataSource,
        storeType: 'typeorm',
        tableName: 'sign_in_limit',
        tableCreated: true,
        keyPrefix,
        points,
        duration,
      }),
    ]);
    this.counters = Object.fromEntries(counters) as Record<Counter, RateLimiterPostgres>;
  }

  /**
   * Counts before the password is looked at, so that parallel guesses do not slip through.
   * @throws ProblemException 429 with the seconds to wait
   */
  async count(attempt: Attempt): Promise<Counted> {
    try {
      if (attempt.device === undefined) return await this.countStranger(attempt);
      await this.counters.device.consume(deviceKey(attempt));
      return { asNewAccount: false };
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      const retryAfter = Math.max(1, Math.ceil(error.msBeforeNext / 1000));
      throw problem(429, 'too-many-sign-ins', `Too many failed sign-ins. Wait ${retryAfter} s.`, {
        retryAfter,
        rejections: [{ code: 'too-many-sign-ins', retryAfterSeconds: retryAfter }],
      });
    }
  }

  /** A sign-in that succeeded counts for nothing. */
  async succeeded(attempt: Attempt, { asNewAccount }: Counted): Promise<void> {
    const { device, pair, pairDay, account, accountDay, address } = this.counters;
    if (attempt.device !== undefined) {
      await device.delete(deviceKey(attempt));
      return;
    }
    await pair.delete(pairKey(attempt));
    await pairDay.reward(pairKey(attempt));
    await account.reward(accountKey(attempt));
    await accountDay.reward(accountKey(attempt));
    if (asNewAccount) await address.reward(addressKey(attempt));
  }

  private async countStranger(attempt: Attempt): Promise<Counted> {
    const { pair, pairDay, account, slow, accountDay, address } = this.counters;
    const { consumedPoints } = await pair.consume(pairKey(attempt));
    const asNewAccount = consumedPoints === 1;
    if (asNewAccount) await address.consume(addressKey(attempt));
    else await refuseBeyond(LIMITS.address[0], address.get(addressKey(attempt)));
    await pairDay.consume(pairKey(attempt));
    await accountDay.consume(accountKey(attempt));
    const tried = await account.penalty(accountKey(attempt));
    if (tried.consumedPoints > LIMITS.account[0]) await slow.consume(pairKey(attempt));
    return { asNewAccount };
  }
}

async function refuseBeyond(points: number, count: Promise<RateLimiterRes | null>): Promise<void> {
  const counted = await count;
  if (counted && counted.consumedPoints > points) throw counted;
}

/** Whose account was tried is nobody's business later, so the counters do not say it. */
const hidden = (text: string): string => createHash('sha256').update(text).digest('base64url');

const addressKey = ({ address }: Attempt): string => hidden(networkOf(address));
const accountKey = ({ email }: Attempt): string => hidden(email);
const pairKey = ({ email, address }: Attempt): string => hidden(`${email} ${networkOf(address)}`);
const deviceKey = ({ email, device }: Attempt): string => hidden(`${email} ${device}`);
