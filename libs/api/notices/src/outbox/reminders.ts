import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '@etage/database';
import { Clock } from '@etage/http';
import { enqueue } from '@etage/jobs';
import { SEND_MAIL } from '../delivery/send-mail.job';
import { FORGET_MAILS, WRITE_REMINDERS } from '../queries/write-mail.query';

const AT_ONCE = 200;

/** Looks for bookings whose reminder is due, and for mails that are to be forgotten. */
@Injectable()
export class Reminders {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  /** In small transactions, so that a tick that is cut off leaves the rest to the next. */
  async remind(): Promise<void> {
    while ((await this.remindSome()) === AT_ONCE);
  }

  async forget(): Promise<void> {
    await this.transactions.query(FORGET_MAILS, [this.clock.now()]);
  }

  private remindSome(): Promise<number> {
    return this.transactions.run([], async (tx) => {
      const written = await tx.query(WRITE_REMINDERS, [this.clock.now(), AT_ONCE]);
      for (const mail of written) await enqueue(tx, SEND_MAIL, mail);
      return written.length;
    });
  }
}
