import { Inject, Injectable, Logger } from '@nestjs/common';
import { TransactionRunner } from '@etage/database';
import { Clock, PUBLIC_URL } from '@etage/http';
import { composeMail } from '../letter/compose-mail';
import { CLAIM_MAIL, MAIL_BY_ID, SETTLE_MAIL, type MailRow } from '../queries/send-mail.query';
import { addressOf, MAIL_SETTINGS, type MailSettings } from './mail.settings';
import { SmtpCourier } from './smtp.courier';

/** Sends the mails of the outbox, each at most once. */
@Injectable()
export class MailSender {
  private readonly logger = new Logger('Notices');

  constructor(
    private readonly transactions: TransactionRunner,
    private readonly courier: SmtpCourier,
    private readonly clock: Clock,
    @Inject(MAIL_SETTINGS) private readonly settings: MailSettings,
    @Inject(PUBLIC_URL) private readonly publicUrl: string | undefined,
  ) {}

  /** @throws Error when the server asks for patience, so that the queue tries again later */
  async send(mailId: string): Promise<void> {
    const [mail] = await this.transactions.read((queries) => queries.query(MAIL_BY_ID, [mailId]));
    if (mail?.state === 'sending') await this.leaveInDoubt(mailId);
    if (mail?.state !== 'waiting') return;
    if (mail.endsAt <= this.clock.now()) await this.refuse(mailId, 'the booking is over');
    else await this.deliver(mail);
  }

  private async deliver(mail: MailRow): Promise<void> {
    const { mailId } = mail;
    const from = addressOf(this.settings.from);
    const message = await composeMail(mail, this.settings.from, this.publicUrl);
    const outcome = await this.courier
      .carry({ from, to: mail.email, message }, () => this.claim(mailId))
      .catch((error: unknown) => this.putOff(mailId, String(error)));
    if (!outcome) return;
    if (outcome.state === 'sent') await this.settle(mailId, 'sent', null);
    else if (outcome.state === 'refused') await this.refuse(mailId, outcome.reason);
    else if (outcome.state === 'doubtful') await this.leaveInDoubt(mailId);
    else await this.putOff(mailId, outcome.reason);
  }

  private async claim(mailId: string): Promise<boolean> {
    return (await this.transactions.query(CLAIM_MAIL, [mailId])).length > 0;
  }

  private async putOff(mailId: string, reason: string): Promise<never> {
    await this.settle(mailId, 'waiting', reason);
    throw new Error(`mail ${mailId} waits: ${reason}`);
  }

  private async refuse(mailId: string, reason: string): Promise<void> {
    await this.settle(mailId, 'refused', reason);
    this.logger.warn(`mail ${mailId} is not sent: ${reason}`);
  }

  /** Whether it arrived nobody knows; twice would be worse than perhaps never. */
  private async leaveInDoubt(mailId: string): Promise<void> {
    const reason = 'cut off while the mail server had it';
    await this.settle(mailId, 'doubtful', reason);
    this.logger.warn(`mail ${mailId} may not have arrived: ${reason}`);
  }

  private async settle(
    mailId: string,
    state: 'waiting' | 'sent' | 'refused' | 'doubtful',
    reason: string | null,
  ): Promise<void> {
    await this.transactions.query(SETTLE_MAIL, [mailId, state, reason]);
  }
}
