import { Column, Entity, Exclusion, ForeignKey, PrimaryColumn } from 'typeorm';
import type { BookingId, GuestId, PersonId, PlaceId } from '@etage/domain';
import { Booking } from './booking.entity';
import { Place } from './place.entity';

/**
 * The guard against double booking: one row for each place a booking holds, as long as it holds it. A booking of a
 * room has a row for the room and one for each desk in it, so the room and its desks shut each other out.
 */
@Entity('booking_slot')
@Exclusion(
  'booking_slot_place_free',
  'USING gist (place_id WITH =, tstzrange(starts_at, ends_at) WITH &&)',
)
@Exclusion(
  'booking_slot_person_free',
  'USING gist (seated_person_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (seated_person_id IS NOT NULL)',
)
export class BookingSlot {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Booking, { name: 'booking_slot_booking_fk', onDelete: 'CASCADE' })
  bookingId: BookingId;

  @PrimaryColumn('uuid')
  @ForeignKey(() => Place, { name: 'booking_slot_place_fk' })
  placeId: PlaceId;

  /** Who sits there, a person or a guest; only where the booking is for a desk. */
  @Column('uuid', { nullable: true })
  seatedPersonId: PersonId | GuestId | null;

  @Column('timestamptz')
  startsAt: Date;

  @Column('timestamptz')
  endsAt: Date;
}
