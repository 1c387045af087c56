import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { BookingId, CalendarLinkId } from '@etage/domain';
import { Booking } from './booking.entity';
import { CalendarLink } from './calendar-link.entity';

/** One time in a linked calendar, the booking it belongs to, and what both last agreed on. */
@Entity('calendar_entry')
@Index('calendar_entry_once', ['linkId', 'href', 'occurrence'], { unique: true })
@Index('calendar_entry_booking_once', ['linkId', 'bookingId'], { unique: true })
export class CalendarEntryRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => CalendarLink, { name: 'calendar_entry_link_fk', onDelete: 'CASCADE' })
  linkId: CalendarLinkId;

  @Column('text')
  href: string;

  /** Start by the recurrence rule, in ISO 8601 and UTC; empty where it does not repeat. */
  @Column('text')
  occurrence: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Booking, { name: 'calendar_entry_booking_fk', onDelete: 'SET NULL' })
  @Index('calendar_entry_booking_idx')
  bookingId: BookingId | null;

  /** Null, as the next one, where the server does not have it any more. */
  @Column('timestamptz', { nullable: true })
  serverStartsAt: Date | null;

  @Column('timestamptz', { nullable: true })
  serverEndsAt: Date | null;

  @Column('text', { nullable: true })
  serverTitle: string | null;

  @Column('text', { nullable: true })
  organizer: string | null;

  /** Null, as the next one, where both sides never agreed. */
  @Column('timestamptz', { nullable: true })
  agreedStartsAt: Date | null;

  @Column('timestamptz', { nullable: true })
  agreedEndsAt: Date | null;

  @Column('text', { nullable: true })
  agreedTitle: string | null;
}
