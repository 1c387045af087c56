import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { CalendarConflictId, CalendarConflictKind, CalendarLinkId } from '@etage/domain';
import { CalendarLink } from './calendar-link.entity';

/** What a calendar has and Etage could not follow, kept with all it says. */
@Entity('calendar_conflict')
@Check('calendar_conflict_kind_known', `kind IN ('does-not-fit', 'both-changed', 'unread')`)
@Index('calendar_conflict_once', ['linkId', 'href', 'occurrence', 'kind'], { unique: true })
export class CalendarConflict {
  @PrimaryColumn('uuid')
  id: CalendarConflictId;

  @Column('uuid')
  @ForeignKey(() => CalendarLink, { name: 'calendar_conflict_link_fk', onDelete: 'CASCADE' })
  linkId: CalendarLinkId;

  @Column('text')
  href: string;

  @Column('text')
  occurrence: string;

  @Column('text')
  kind: CalendarConflictKind;

  /** Rejections, each with its code. */
  @Column('jsonb')
  reasons: readonly { readonly code: string }[];

  @Column('text', { nullable: true })
  title: string | null;

  @Column('text', { nullable: true })
  organizer: string | null;

  @Column('timestamptz', { nullable: true })
  startsAt: Date | null;

  @Column('timestamptz', { nullable: true })
  endsAt: Date | null;

  /** The calendar file as the server has, or had, it. */
  @Column('text')
  content: string;

  @Column('timestamptz')
  noticedAt: Date;
}
