import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type {
  BookingId,
  BookingStatus,
  FloorId,
  NoticeKind,
  PersonId,
  PlaceId,
} from '@etage/domain';
import { Booking } from './booking.entity';
import { Floor } from './floor.entity';
import { Person } from './person.entity';
import { Place } from './place.entity';

/**
 * waiting → sending → sent | refused | doubtful, and back to waiting where the server asks for patience. `doubtful`: a
 * node was killed while the server had the mail, so nobody knows, and it is not sent a second time.
 */
export type MailState = 'waiting' | 'sending' | 'sent' | 'refused' | 'doubtful';

/** One mail about one booking to one person, as things stood when it happened. */
@Entity('outgoing_mail')
@Check(
  'outgoing_mail_state_known',
  `state IN ('waiting', 'sending', 'sent', 'refused', 'doubtful')`,
)
@Index('outgoing_mail_once', ['floorId', 'revision', 'bookingId', 'personId'], {
  unique: true,
})
@Index('outgoing_mail_reminder_once', ['bookingId', 'personId', 'startsAt'], {
  unique: true,
  where: `kind = 'reminder'`,
})
@Index('outgoing_mail_booking_idx', ['bookingId', 'personId'])
@Index('outgoing_mail_ends_idx', ['endsAt'])
export class OutgoingMail {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: NoticeKind;

  @Column('uuid')
  @ForeignKey(() => Floor, { name: 'outgoing_mail_floor_fk', onDelete: 'CASCADE' })
  floorId: FloorId;

  /** The change it tells of; null for reminders, which tell of none. */
  @Column('bigint', {
    nullable: true,
    transformer: { from: Number, to: (value: number | null) => value },
  })
  revision: number | null;

  @Column('uuid')
  @ForeignKey(() => Booking, { name: 'outgoing_mail_booking_fk', onDelete: 'CASCADE' })
  bookingId: BookingId;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'outgoing_mail_person_fk', onDelete: 'CASCADE' })
  personId: PersonId;

  @Column('uuid')
  @ForeignKey(() => Place, { name: 'outgoing_mail_place_fk', onDelete: 'CASCADE' })
  placeId: PlaceId;

  @Column('timestamptz')
  startsAt: Date;

  @Column('timestamptz')
  endsAt: Date;

  @Column('text')
  status: BookingStatus;

  /** Whether somebody else than the person did it. */
  @Column('boolean')
  byOther: boolean;

  /** SEQUENCE of the calendar file: rises by one with each mail about the booking to the person. */
  @Column('integer')
  sequence: number;

  @Column('text')
  state: MailState;

  /** Why it was put off or refused, in the words of the mail server. */
  @Column('text', { nullable: true })
  reason: string | null;

  @Column('timestamptz')
  createdAt: Date;
}
