import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { GuestId, PersonId } from '@etage/domain';
import { Person } from './person.entity';

/** Somebody without an account for whom a host books. The row outlasts the name, so that bookings keep their meaning. */
@Entity('guest')
export class Guest {
  @PrimaryColumn('uuid')
  id: GuestId;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'guest_host_fk' })
  @Index('guest_host_idx', { where: 'name IS NOT NULL' })
  hostId: PersonId;

  /** Null once it is forgotten. */
  @Column('text', { nullable: true })
  name: string | null;

  @Column('text', { nullable: true })
  organisation: string | null;

  @Column('timestamptz')
  createdAt: Date;
}
