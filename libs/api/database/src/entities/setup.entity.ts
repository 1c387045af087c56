import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * Counts the changes to sites, buildings, floors, places and closures, by trigger. What is remembered of them holds as
 * long as the count stands: a node compares it when it reads and, for a booking, in the very statement that writes.
 */
@Entity('setup')
@Check('setup_single', 'id = 1')
export class Setup {
  @PrimaryColumn('integer')
  id: number;

  @Column('bigint')
  revision: string;

  /** The same for names, units and visibility of people, on which no booking rests. */
  @Column('bigint')
  people: string;
}
