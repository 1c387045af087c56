import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { PersonId } from '@etage/domain';
import { Person } from './person.entity';

/**
 * What a person wants of a desk beside a dock for the notebook; whoever wants nothing has no row. Whether it has to be
 * accessible is health data: it is read for the person alone, and goes with them.
 */
@Entity('seat_wishes')
@Check('seat_wishes_screens_few', 'screens BETWEEN 0 AND 4')
export class SeatWishesRow {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Person, { name: 'seat_wishes_person_fk', onDelete: 'CASCADE' })
  personId: PersonId;

  @Column('integer')
  screens: number;

  @Column('boolean')
  heightAdjustable: boolean;

  @Column('boolean')
  accessible: boolean;

  @Column('boolean')
  quiet: boolean;
}
