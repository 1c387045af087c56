import { Module, type DynamicModule } from '@nestjs/common';
import { CalendarController } from './calendar/calendar.controller';
import { RoomFeedController } from './calendar/room-feed.controller';
import { MAIL_SETTINGS, type MailSettings } from './delivery/mail.settings';
import { MailSender } from './delivery/mail.sender';
import { SmtpCourier } from './delivery/smtp.courier';
import { MailDesk } from './mail.desk';
import { OutboxReader } from './outbox/outbox.reader';
import { OutboxWatch } from './outbox/outbox.watch';
import { Reminders } from './outbox/reminders';
import { NoticesController } from './wishes/notices.controller';
import { NoticesService } from './wishes/notices.service';

const MAIL = [OutboxReader, OutboxWatch, Reminders, SmtpCourier, MailSender, MailDesk];

/** Tells people of their bookings by mail where a mail server is named. */
@Module({})
export class NoticesModule {
  static with(mail: MailSettings | undefined): DynamicModule {
    return {
      module: NoticesModule,
      controllers: [NoticesController, CalendarController, RoomFeedController],
      providers: [
        NoticesService,
        ...(mail ? [{ provide: MAIL_SETTINGS, useValue: mail }, ...MAIL] : []),
      ],
    };
  }
}
