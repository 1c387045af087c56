import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { BookingId, BookingStatus, FloorId, PersonId, PlaceId } from '@etage/domain';
import { Floor } from './floor.entity';

/** State of a booking after a change, as every viewer of the floor may read it. */
export interface AnnouncedBooking {
  readonly bookingId: BookingId;
  readonly placeId: PlaceId;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly status: BookingStatus;
}

/** What became of a floor, revision by revision: outbox for the push and audit trail. */
@Entity('floor_change')
export class FloorChange {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Floor, { name: 'floor_change_floor_fk' })
  floorId: FloorId;

  @PrimaryColumn('bigint', { transformer: { from: Number, to: (value: number) => value } })
  revision: number;

  @Column('jsonb')
  bookings: AnnouncedBooking[];

  /** What was done: `booking.created`, `booking.cancelled` … */
  @Column('text')
  action: string;

  @Column('uuid', { nullable: true })
  actorId: PersonId | null;

  @Column('timestamptz')
  changedAt: Date;
}
