import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type {
  CalendarDirection,
  CalendarFault,
  CalendarLinkId,
  PersonId,
  PlaceId,
} from '@etage/domain';
import { Person } from './person.entity';
import { Place } from './place.entity';

/** A room that keeps in step with a calendar on a CalDAV server. */
@Entity('calendar_link')
@Check('calendar_link_direction_known', `direction IN ('both', 'to-server', 'from-server')`)
export class CalendarLink {
  @PrimaryColumn('uuid')
  id: CalendarLinkId;

  @Column('uuid')
  @ForeignKey(() => Place, { name: 'calendar_link_place_fk', onDelete: 'CASCADE' })
  @Index('calendar_link_place_unique', { unique: true })
  placeId: PlaceId;

  /** In whose name Etage books what comes from the server and names nobody else. */
  @Column('uuid')
  @ForeignKey(() => Person, { name: 'calendar_link_owner_fk' })
  ownerId: PersonId;

  @Column('text')
  url: string;

  @Column('text')
  userName: string;

  /** Sealed with the secret of the installation. */
  @Column('bytea')
  password: Buffer;

  @Column('text')
  direction: CalendarDirection;

  /** Why the last attempt failed; null after one that did not. */
  @Column('text', { nullable: true })
  fault: CalendarFault | null;

  @Column('text', { nullable: true })
  faultDetail: string | null;

  /** In a row. */
  @Column('integer')
  failures: number;

  /** What the server gave to ask for later changes with. */
  @Column('text', { nullable: true })
  syncToken: string | null;

  /** Revision of the floor up to which bookings have been written. */
  @Column('bigint', { nullable: true })
  seenRevision: string | null;

  @Column('timestamptz', { nullable: true })
  syncedAt: Date | null;

  @Column('timestamptz')
  @Index('calendar_link_due_idx')
  dueAt: Date;

  /** Until when one node has it to itself. */
  @Column('timestamptz', { nullable: true })
  leasedUntil: Date | null;

  @Column('timestamptz')
  createdAt: Date;
}
