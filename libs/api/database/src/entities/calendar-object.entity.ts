import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { CalendarLinkId } from '@etage/domain';
import { CalendarLink } from './calendar-link.entity';

/** A file in a linked calendar, as it was last read or written. */
@Entity('calendar_object')
export class CalendarObject {
  @PrimaryColumn('uuid')
  @ForeignKey(() => CalendarLink, { name: 'calendar_object_link_fk', onDelete: 'CASCADE' })
  linkId: CalendarLinkId;

  /** Path on the server. */
  @PrimaryColumn('text')
  href: string;

  @Column('text')
  etag: string;

  @Column('text')
  content: string;

  /** Whether Etage made it, of a booking. */
  @Column('boolean')
  ours: boolean;

  /** Up to when its occurrences are entries; null where it does not repeat. */
  @Column('timestamptz', { nullable: true })
  followedUntil: Date | null;
}
