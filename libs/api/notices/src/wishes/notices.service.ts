import { Inject, Injectable, Optional } from '@nestjs/common';
import type { NoticesView } from '@etage/contract';
import { API_PREFIX } from '@etage/contract';
import { TransactionRunner } from '@etage/database';
import { DEFAULT_NOTICE_WISH, type MailWish, type PersonId, type Reminder } from '@etage/domain';
import { newToken } from '@etage/http';
import { MAIL_SETTINGS, type MailSettings } from '../delivery/mail.settings';
import {
  NOTICE_SETTINGS_OF,
  SET_NOTICE_SETTINGS,
  type NoticeSettingsRow,
} from '../queries/notice-settings.query';

interface Change {
  readonly mails?: MailWish | undefined;
  readonly reminder?: Reminder | undefined;
  readonly feedToken?: string;
}

/** Keeps what a person wants to be told. */
@Injectable()
export class NoticesService {
  constructor(
    private readonly transactions: TransactionRunner,
    @Optional() @Inject(MAIL_SETTINGS) private readonly mail: MailSettings | undefined,
  ) {}

  async read(personId: PersonId): Promise<NoticesView> {
    const [row] = await this.transactions.read((queries) =>
      queries.query(NOTICE_SETTINGS_OF, [personId]),
    );
    return this.view(personId, row);
  }

  update(personId: PersonId, change: Omit<Change, 'feedToken'>): Promise<NoticesView> {
    return this.set(personId, change);
  }

  /** The address before leads nowhere from now on. */
  renewFeed(personId: PersonId): Promise<NoticesView> {
    return this.set(personId, { feedToken: newToken() });
  }

  private async set(
    personId: PersonId,
    { mails, reminder, feedToken }: Change,
  ): Promise<NoticesView> {
    const [row] = await this.transactions.query(SET_NOTICE_SETTINGS, [
      ...([personId, mails ?? null, reminder ?? null, feedToken ?? null] as const),
      ...([DEFAULT_NOTICE_WISH.mails, DEFAULT_NOTICE_WISH.reminder] as const),
    ]);
    return this.view(personId, row);
  }

  private view(personId: PersonId, row: NoticeSettingsRow | undefined): NoticesView {
    const { mails, reminder } = row ?? DEFAULT_NOTICE_WISH;
    const feedPath = row?.feedToken ? `${API_PREFIX}/calendar/${row.feedToken}.ics` : null;
    return { personId, mails, reminder, feedPath, sendsMail: this.mail !== undefined };
  }
}
