import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import {
  BOOKING_STATUSES,
  type BookingId,
  type BookingStatus,
  type FloorId,
  type GuestId,
  type PersonId,
  type PlaceId,
  type SeriesId,
} from '@etage/domain';
import { holding, statusIn } from '../queries/status-in';
import { Guest } from './guest.entity';
import { Person } from './person.entity';
import { Place } from './place.entity';
import { Series } from './series.entity';

@Entity('booking')
@Check('booking_ends_after_start', 'ends_at > starts_at')
@Check('booking_status_known', statusIn('status', BOOKING_STATUSES))
@Index('booking_floor_idx', ['floorId', 'endsAt', 'startsAt'], {
  where: holding('status'),
})
@Index('booking_person_idx', ['personId', 'endsAt'])
@Index('booking_held_idx', ['heldUntil'], { where: `status = 'held'` })
@Index('booking_series_idx', ['seriesId'], { where: 'series_id IS NOT NULL' })
@Index('booking_item_of_idx', ['itemOfId'], { where: 'item_of_id IS NOT NULL' })
@Index('booking_guest_idx', ['guestId'], { where: 'guest_id IS NOT NULL' })
@Index('booking_replaces_idx', ['replacesId'], { where: 'replaces_id IS NOT NULL' })
@Index('booking_replaced_once', ['replacesId'], {
  unique: true,
  where: `status = 'held' AND replaces_id IS NOT NULL`,
})
@Index('booking_idempotency_unique', ['bookedById', 'idempotencyKey'], {
  unique: true,
  where: 'idempotency_key IS NOT NULL',
})
export class Booking {
  @PrimaryColumn('uuid')
  id: BookingId;

  @Column('uuid')
  @ForeignKey(() => Place, { name: 'booking_place_fk' })
  placeId: PlaceId;

  /** The floor of the place, kept beside it so that one index answers for a floor. */
  @Column('uuid')
  floorId: FloorId;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'booking_person_fk' })
  personId: PersonId;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'booking_booked_by_fk' })
  bookedById: PersonId;

  @Column('timestamptz')
  startsAt: Date;

  @Column('timestamptz')
  endsAt: Date;

  @Column('text')
  status: BookingStatus;

  @Column('text', { nullable: true })
  title: string | null;

  @Column('timestamptz')
  createdAt: Date;

  /** When it was last moved or took its last step; null while it is as it was booked. */
  @Column('timestamptz', { nullable: true })
  changedAt?: Date | null;

  /** Until when it can be confirmed; null unless the waiting list holds or held it for the person. */
  @Column('timestamptz', { nullable: true })
  heldUntil?: Date | null;

  @Column('text', { nullable: true })
  idempotencyKey: string | null;

  /** SHA-256 of the request the key came with: the same key with another wish is a mistake of the caller. */
  @Column('bytea', { nullable: true })
  requestHash: Buffer | null;

  /** The series of which it is an occurrence. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Series, { name: 'booking_series_fk' })
  seriesId: SeriesId | null;

  /** The booking of the place with which this movable item was booked. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Booking, { name: 'booking_item_of_fk', onDelete: 'SET NULL' })
  itemOfId?: BookingId | null;
  /** Who sits there, where that is a guest of the person. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Guest, { name: 'booking_guest_fk' })
  guestId?: GuestId | null;

  /** The booking of a place that was closed, in whose stead this one is held; both are one person's. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Booking, { name: 'booking_replaces_fk', onDelete: 'CASCADE' })
  replacesId?: BookingId | null;
}
