import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { MailWish, PersonId, Reminder } from '@etage/domain';
import { Person } from './person.entity';

/** What a person wants to be told by mail; whoever has no row never said anything. */
@Entity('notice_settings')
@Check('notice_settings_mails_known', `mails IN ('all', 'by-others', 'none')`)
@Check(
  'notice_settings_reminder_known',
  `reminder IN ('evening-before', 'one-hour', 'two-hours', 'four-hours', 'never')`,
)
export class NoticeSettings {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Person, { name: 'notice_settings_person_fk', onDelete: 'CASCADE' })
  personId: PersonId;

  @Column('text')
  mails: MailWish;

  @Column('text')
  reminder: Reminder;

  /** The secret part of the address of the private calendar; null until the person asks for one. */
  @Column('text', { nullable: true })
  @Index('notice_settings_feed_unique', { unique: true })
  feedToken: string | null;
}
