import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** The one row that says what this database holds: whose city, and whether it is a demo. */
@Entity('installation')
@Check('installation_single', 'id = 1')
export class Installation {
  @PrimaryColumn('integer')
  id: number;

  @Column('text')
  cityName: string;

  @Column('boolean')
  demo: boolean;

  @Column('timestamptz')
  createdAt: Date;
}
