import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { PersonId, PlaceId, SeriesId } from '@etage/domain';
import { Person } from './person.entity';
import { Place } from './place.entity';

/** What was asked for; each occurrence that was booked is a booking of its own, and may have changed since. */
@Entity('series')
@Check('series_ends_after_start', 'ends_at > starts_at')
@Index('series_idempotency_unique', ['personId', 'idempotencyKey'], {
  unique: true,
  where: 'idempotency_key IS NOT NULL',
})
export class Series {
  @PrimaryColumn('uuid')
  id: SeriesId;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'series_person_fk' })
  personId: PersonId;

  @Column('uuid')
  @ForeignKey(() => Place, { name: 'series_place_fk' })
  placeId: PlaceId;

  /** The slot that is repeated. */
  @Column('timestamptz')
  startsAt: Date;

  @Column('timestamptz')
  endsAt: Date;

  /** Recurrence rule of RFC 5545: `FREQ=WEEKLY;BYDAY=MO;COUNT=10`. */
  @Column('text')
  recurrence: string;

  @Column('text', { nullable: true })
  title: string | null;

  /** Occurrences that could not be booked, as they were answered with their reasons. */
  @Column('jsonb')
  refused: object[];

  @Column('timestamptz')
  createdAt: Date;

  @Column('text', { nullable: true })
  idempotencyKey: string | null;

  /** SHA-256 of the request the key came with. */
  @Column('bytea', { nullable: true })
  requestHash: Buffer | null;
}
