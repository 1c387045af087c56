import { Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { JobPlan } from '@etage/jobs';
import { MailSender } from './delivery/mail.sender';
import { SEND_MAIL } from './delivery/send-mail.job';
import { OutboxWatch } from './outbox/outbox.watch';
import { Reminders } from './outbox/reminders';

const EVERY_MINUTE = '* * * * *';
const EVERY_NIGHT = '17 2 * * *';

/** Sets the work with mails going. */
@Injectable()
export class MailDesk implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    private readonly plan: JobPlan,
    private readonly sender: MailSender,
    private readonly reminders: Reminders,
    private readonly watch: OutboxWatch,
  ) {}

  onModuleInit(): void {
    this.plan.handle(SEND_MAIL, ({ mailId }) => this.sender.send(mailId));
    this.plan.every(EVERY_MINUTE, 'remind', () => this.reminders.remind());
    this.plan.every(EVERY_NIGHT, 'forget-mails', () => this.reminders.forget());
  }

  onApplicationBootstrap(): void {
    this.watch.begin();
  }
}
