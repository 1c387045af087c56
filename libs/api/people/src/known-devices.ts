import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '@etage/database';
import { Clock } from '@etage/http';
import { DEVICE_KEY } from './queries/device-key.query';

/** Somebody who has not signed in on a device for half a year is a stranger on it again. */
export const DEVICE_KNOWN_MS = 180 * 24 * 60 * 60 * 1000;

const SHAPE = /^([\w-]{22})\.(\d{13})\.([\w-]{43})$/;

/** Tells devices on which an account has signed in before from all others, by a signed text that only they have. */
@Injectable()
export class KnownDevices {
  private key: Buffer | undefined;

  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  /** The text to keep on the device, in place of the one it has. */
  async remember(email: string, device = randomBytes(16).toString('base64url')): Promise<string> {
    const knownUntil = this.clock.now().getTime() + DEVICE_KNOWN_MS;
    return `${device}.${knownUntil}.${await this.sign(device, knownUntil, email)}`;
  }

  /** The device, when the text is ours, for this account and not too old. */
  async recognise(text: string | undefined, email: string): Promise<string | undefined> {
    const [, device, until, signature] = SHAPE.exec(text ?? '') ?? [];
    if (device === undefined || signature === undefined) return undefined;
    const knownUntil = Number(until);
    const expected = await this.sign(device, knownUntil, email);
    const isOurs = timingSafeEqual(Buffer.from(signature), Buffer.from(expected));
    return isOurs && knownUntil > this.clock.now().getTime() ? device : undefined;
  }

  private async sign(device: string, knownUntil: number, email: string): Promise<string> {
    this.key ??= await this.readKey();
    const text = `${device} ${knownUntil} ${email}`;
    return createHmac('sha256', this.key).update(text).digest('base64url');
  }

  private async readKey(): Promise<Buffer> {
    const [row] = await this.transactions.read((tx) => tx.query(DEVICE_KEY, []));
    if (!row) throw new Error('the key of the known devices is missing');
    return row.key;
  }
}
